namespace CoordinationTracker.Web.Demo;
using static ActivityKind;
using static Side;

public static partial class ExampleProgramme
{
    private static void Year2023(ExampleLog log)
    {
        // Quarter I
        log.Did("2023-01-16", Both, Document, "2.3 3.3", "office",
            "Ban hành Kế hoạch số 03-KH/ĐUK-BQLKKT thực hiện Chương trình phối hợp năm 2023, phân công rõ đơn vị chủ trì, thời hạn và sản phẩm của từng nội dung.",
            "Issued Plan 03-KH/ĐUK-BQLKKT for the programme in 2023, naming for each content who leads, by when and with what product.", source: "Kế hoạch số 03-KH/ĐUK-BQLKKT, ngày 16/01/2023");
        log.Did("2023-01-17", Both, Meeting, "7.1", "office",
            "Họp triển khai chương trình, cử Văn phòng Đảng ủy Khối và Văn phòng Ban Quản lý làm cơ quan đầu mối của mỗi bên.",
            "Meeting to start the programme; the two offices were named focal units of the sides.", "board", "cadres 24", resultVi: "Thống nhất họp giao ban mỗi quý một lần, luân phiên chủ trì.", resultEn: "Agreed on a joint meeting each quarter, chaired in turn.");
        log.Did("2023-02-08", A, Document, "1.1", "prop",
            "Biên soạn, in tài liệu hỏi - đáp về tổ chức đảng trong doanh nghiệp tư nhân để phát tại các buổi tuyên truyền.",
            "Wrote and printed questions and answers on party organisations in private enterprises for use at sessions.", counts: "P3=1150", resultVi: "Phát đợt đầu 1.150 bản.", resultEn: "A first 1,150 copies handed out.");
        log.Did("2023-02-14", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền Nghị quyết Đại hội XIII và chủ trương phát triển tổ chức đảng trong kinh tế tư nhân cho công nhân doanh nghiệp may.",
            "Session on the resolution of the 13th Congress and on party organisations in the private sector for workers of a garment enterprise.", "kcn1", "workers 142; members 9", "party-line; organisations-in-private-sector", "P1=1 P2=151");
        log.Did("2023-02-16..2023-02-24", B, Survey, "2.1", "ent",
            "Rà soát tình hình hoạt động, lao động và tổ chức đoàn thể của doanh nghiệp tại hai khu công nghiệp.",
            "Reviewed operation, labour and mass organisations of enterprises in two industrial parks.", "kcn1", counts: "E2=27", source: "Báo cáo rà soát của Phòng Quản lý doanh nghiệp, tháng 02/2023");
        log.Did("2023-02-21", B, Meeting, "1.2 3.2", "vp",
            "Gặp mặt đầu xuân chủ doanh nghiệp, giới thiệu nội dung Chương trình phối hợp và vận động ủng hộ thành lập tổ chức đảng.",
            "Spring meeting with business owners to present the programme and win support for party organisations.", "board", "owners 38; cadres 11", "organisations-in-private-sector", "P1=1 P2=49", "06 doanh nghiệp đăng ký để hai bên đến làm việc.", "Six enterprises asked the two sides to visit.");
        log.Did("2023-02-23", A, Advice, "8.1", "org",
            "Tham mưu Tỉnh ủy báo cáo kết quả 05 năm phát triển tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước.",
            "Advised the Provincial Committee on its report of five years of party organisations in non-state enterprises.", source: "Công văn số 112-CV/ĐUK, ngày 23/02/2023");
        log.Did("2023-03-02..2023-03-04", A, Training, "4.1", "org",
            "Mở lớp bồi dưỡng nhận thức về Đảng đợt I cho quần chúng ưu tú trong doanh nghiệp.",
            "First class of awareness training about the Party for outstanding people in enterprises.", "school", "workers 31; labourers 7", counts: "M4=38", resultVi: "38/38 học viên được cấp giấy chứng nhận.", resultEn: "All 38 received the certificate.");
        log.Did("2023-03-08", B, Session, "1.2 5.2", "union",
            "Tuyên truyền chế độ lao động nữ, nội quy lao động nhân ngày 08/3 tại doanh nghiệp điện tử.",
            "Session on women's labour rights and work rules on 8 March at an electronics enterprise.", "kcn2", "women 210; cadres 4", "state-law; enterprise-rules", "P1=1 P2=214 P3=200");
        log.Did("2023-03-10", B, Ceremony, "5.2", "union",
            "Ra mắt 02 công đoàn cơ sở tại doanh nghiệp bao bì và doanh nghiệp cơ khí.", "Two grassroots unions launched, at a packaging and a mechanical enterprise.", "kcn2", "workers 168", counts: "U1=2");
        log.Did("2023-03-15", A, Ceremony, "4.1", "org",
            "Chi bộ doanh nghiệp vận tải kết nạp 03 đảng viên mới, trong đó có 01 tổ trưởng sản xuất.", "The cell of a transport enterprise admitted three members, a team leader among them.", "port", "members 22", counts: "M1=3");
        log.Did("2023-03-17", Both, Session, "1.3", "prop",
            "Tuyên truyền lưu động về Luật Công đoàn và quyền tham gia tổ chức đoàn thể, hai ca liên tiếp tại cổng khu công nghiệp.",
            "Mobile session on the Trade Union Law and the right to organise, two shifts in a row at the park's gate.", "kcn3", "labourers ≈230", "state-law", "P1=2 P2≈230 P3=350", name: Shows.AboutSoMany);
        log.Did("2023-03-22", A, Inspection, "6.1", "insp",
            "Kiểm tra việc sinh hoạt chi bộ tại 04 chi bộ doanh nghiệp mới thành lập.", "Inspected cell meetings at four newly established enterprise cells.", "kcn1", resultVi: "02 chi bộ sinh hoạt nền nếp; 02 chi bộ còn ghép kỳ sinh hoạt.", resultEn: "Two met regularly; two still merged their monthly meetings.");
        log.Did("2023-03-29", A, Ceremony, "3.1", "org",
            "Công bố quyết định thành lập chi bộ doanh nghiệp chế biến gỗ với 05 đảng viên.", "Announced the decision establishing the cell of a wood-processing enterprise, with five members.", "kcn2", "members 5; owners 2", counts: "O1=1", source: "Quyết định số 218-QĐ/ĐUK, ngày 24/3/2023");

        // Quarter II
        log.Did("2023-04-06", A, Document, "1.4", "prop",
            "Phát hành bản tin giấy quý I về công tác đảng, đoàn thể trong doanh nghiệp.", "Issued the first quarterly printed bulletin on party and mass organisations in enterprises.", counts: "P3=420");
        log.Did("2023-04-11", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý I, triển khai nhiệm vụ trọng tâm quý II.", "Conference reviewing the first quarter and deploying key tasks for the second.", "hall", "cadres 32");
        log.Did("2023-04-19", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền Quy định về thi hành Điều lệ Đảng cho đảng viên và quần chúng ưu tú doanh nghiệp logistics.", "Session on the rules for applying the Party Charter for members and outstanding people of a logistics enterprise.", "port", "members 34; workers 51", "party-line", "P1=1 P2=85 P3=90");
        log.Did("2023-04-25..2023-05-12", B, Survey, "2.1 3.3", "ent",
            "Khảo sát doanh nghiệp có từ 50 lao động trở lên để lập danh sách mục tiêu thành lập tổ chức đảng.", "Surveyed enterprises of 50 workers or more to list targets for party organisations.", "kcn3", counts: "E2=44", resultVi: "Xác định 09 doanh nghiệp mục tiêu năm 2023.", resultEn: "Nine target enterprises for 2023 identified.");
        log.Did("2023-05-09", B, Support, "7.2", "labour",
            "Tiếp nhận, phối hợp giải quyết kiến nghị về tiền ăn ca của công nhân doanh nghiệp giày da; doanh nghiệp điều chỉnh ngay trong tuần.",
            "Received and helped settle shoe workers' proposal on shift meals; the enterprise adjusted within the week.", "kcn1", "workers 480", resultVi: "Không để xảy ra ngừng việc tập thể.", resultEn: "No collective stoppage occurred.", name: "shift-meals");
        log.Did("2023-05-16", Both, Session, "1.3", "prop",
            "Sinh hoạt chuyên đề “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” cho công nhân ba doanh nghiệp.", "Themed session on following Hồ Chí Minh's thought, morality and style for workers of three enterprises.", "kcn1", "workers 205; youth 64; members 18", "party-line", "P1=3 P2=287 P3=300");
        log.Did("2023-05-18", A, Ceremony, "4.1", "org",
            "Kết nạp đảng viên tại 02 chi bộ nhân kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh.", "Two cells admitted members on the anniversary of President Hồ Chí Minh's birth.", "hall", "members 41", counts: "M1=4 M2=1", resultVi: "Có 01 chủ doanh nghiệp tư nhân đầu tiên được kết nạp theo Chương trình.", resultEn: "The first private owner admitted under the programme.", name: "first-owner");
        log.Did("2023-05-24", A, Training, "4.1 4.2", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt II, mở ngoài giờ theo ca sản xuất.", "Second awareness class, held after hours to suit shifts.", "kcn2", "workers 39; owners 2", counts: "M4=41");
        log.Did("2023-05-30", B, Session, "1.2", "labour",
            "Phổ biến chính sách bảo hiểm xã hội, bảo hiểm thất nghiệp cho bộ phận nhân sự và tổ trưởng sản xuất.", "Explained social and unemployment insurance to personnel staff and team leaders.", "board", "labourers 96; cadres 7", "state-law", "P1=1 P2=103");
        log.Did("2023-06-02", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp thiết bị điện với 27 đoàn viên.", "A youth cell of 27 members established at an electrical equipment enterprise.", "kcn3", "youth 27", counts: "Y1=1");
        log.Did("2023-06-07", B, Ceremony, "5.2", "union",
            "Thành lập công đoàn cơ sở doanh nghiệp thực phẩm; ký thỏa ước lao động tập thể.", "A grassroots union established at a food enterprise; a collective agreement signed.", "kcn1", "workers 133", counts: "U1=1");
        log.Did("2023-06-15", Both, Session, "1.1 1.3 3.2", "prop",
            "Đối thoại, tuyên truyền chính sách phát triển tổ chức đảng với chủ doanh nghiệp có vốn nước ngoài.", "Dialogue and session on party organisation policy with owners of foreign-invested enterprises.", "board", "owners 26; cadres 9", "organisations-in-private-sector; state-law", "P1=1 P2=35", "04 doanh nghiệp đồng ý cho tổ chức đảng hoạt động ngoài giờ.", "Four agreed to party activity after hours.");
        log.Did("2023-06-20", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ doanh nghiệp vật liệu xây dựng trên cơ sở tách chi bộ ghép.", "A building-materials enterprise got a cell of its own out of a joint one.", "kcn3", "members 4", counts: "O1=1", source: "Quyết định số 241-QĐ/ĐUK, ngày 16/6/2023");
        // Written down with the decision's day; the ceremony, which counts, was in July (see SaidOfClaims).
        log.Did("2023-06-29", A, Ceremony, "4.1", "org",
            "Kết nạp 02 đảng viên là công nhân kỹ thuật doanh nghiệp ván sàn.", "Two technicians of a flooring enterprise admitted to the Party.", "kcn2", "members 17", counts: "M1=2", source: "Quyết định số 246-QĐ/ĐUK, ngày 29/6/2023", recorded: "2023-07-03 10:20", name: Shows.MovedAcrossQuarters);

        // Quarter III
        log.Did("2023-07-06", A, Document, "1.4", "prop",
            "Phát hành bản tin giấy quý II, bổ sung chuyên mục gương đảng viên công nhân.", "Second printed bulletin, with a new column on members who are workers.", counts: "P3=400");
        log.Did("2023-07-11", Both, Meeting, "7.1 8.2", "office",
            "Hội nghị sơ kết quý II; thống nhất đưa chỉ tiêu phát triển đảng viên thành nội dung kiểm điểm hằng tháng.", "Conference on the second quarter; admissions made a monthly point of review.", "hall", "cadres 29");
        log.Did("2023-07-19", Both, Session, "1.3", "prop",
            "Tuyên truyền an toàn, vệ sinh lao động và phòng, chống tệ nạn xã hội trong công nhân nhà trọ.", "Session on safety at work and social evils among workers in lodgings.", "kcn1", "workers 176; youth 40", "state-law; enterprise-rules", "P1=2 P2=216 P3=420");
        log.Did("2023-07-26", B, Support, "5.2 7.2", "union",
            "Thăm, tặng quà gia đình công nhân là thương binh, thân nhân liệt sĩ nhân ngày 27/7.", "Visited workers' families of war invalids and martyrs for 27 July.", "kcn2", "workers 32", resultVi: "Trao 32 suất quà.", resultEn: "32 gifts handed over.");
        log.Did("2023-08-03..2023-08-05", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt III; lần đầu có học viên từ khu chức năng cảng.", "Third awareness class, the first with people from the port area.", "school", "workers 36", counts: "M4=36");
        log.Did("2023-08-10", B, Survey, "2.1", "ent",
            "Rà soát doanh nghiệp mới đi vào hoạt động tại khu chức năng cảng và dịch vụ hậu cần.", "Reviewed enterprises newly in operation in the port and logistics area.", "port", counts: "E2=19", resultVi: "Còn 05 doanh nghiệp chưa cung cấp số liệu lao động.", resultEn: "Five have yet to give labour figures.");
        log.Did("2023-08-16", A, Inspection, "6.1", "insp",
            "Kiểm tra công tác thu, nộp đảng phí và quản lý hồ sơ đảng viên tại 06 chi bộ.", "Inspected dues and members' files in six cells.", "kcn2", "members 33");
        log.Did("2023-08-22", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền chủ trương phát triển kinh tế biển và vai trò tổ chức đảng trong doanh nghiệp cảng.", "Session on the sea economy and the role of party organisations in port enterprises.", "port", "workers 118; members 21", "party-line", "P1=1 P2=139 P3=150");
        log.Did("2023-08-30", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên chào mừng Quốc khánh 02/9.", "Three members admitted to mark National Day.", "hall", "members 45", counts: "M1=3");
        log.Did("2023-09-07", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ tại doanh nghiệp dược phẩm; Ban Quản lý hỗ trợ phòng sinh hoạt và tủ sách.", "A cell established at a pharmaceutical enterprise; the Board helped with a room and books.", "kcn1", "members 4; owners 1", counts: "O1=1", source: "Quyết định số 263-QĐ/ĐUK, ngày 31/8/2023", name: "pharmaceutical");
        log.Did("2023-09-13", B, Ceremony, "5.2", "union",
            "Thành lập công đoàn cơ sở tại 03 doanh nghiệp sau đợt vận động tháng 8.", "Grassroots unions established at three enterprises after August's drive.", "kcn3", "workers 297", counts: "U1=3");
        log.Did("2023-09-20", B, Session, "1.2 1.3", "labour",
            "Tập huấn kỹ năng đối thoại tại nơi làm việc cho cán bộ nhân sự, công đoàn cơ sở.", "Session on dialogue at the workplace for personnel and union officers.", "board", "cadres 62; labourers 15", "state-law", "P1=1 P2=77", recorded: "2023-10-24 09:15", name: Shows.LateEntry);
        log.Did("2023-09-21", A, Support, "1.1 4.1", "org",
            "Hỗ trợ doanh nghiệp xây dựng đề án tạo nguồn phát triển đảng viên từ lực lượng kỹ thuật.", "Helped enterprises plan a source of members among technicians.", "kcn2", "owners 3; members 12", recorded: "2023-09-22 14:35", name: Shows.DisputedClaim, counts: "E2=6", source: "Báo cáo công tác tháng 9 của Ban Tổ chức");
        log.Did("2023-09-27", A, Other, "5.1", "youth",
            "Ra mắt câu lạc bộ thanh niên công nhân khu công nghiệp số 3 trực thuộc Hội Liên hiệp Thanh niên.", "A young workers' club of Industrial Park 3 launched under the Youth Federation.", "kcn3", "youth 58", counts: "Y1=1");

        // Quarter IV
        log.Did("2023-10-05", A, Document, "1.4", "prop",
            "Phát hành bản tin giấy quý III.", "Third printed bulletin.", counts: "P3=380");
        log.Did("2023-10-10", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý III và 9 tháng; yêu cầu chấm dứt tình trạng báo cáo chậm.", "Conference on the third quarter and nine months; late reporting to end.", "board", "cadres 35");
        log.Did("2023-10-13", B, Meeting, "1.2 6.2", "vp",
            "Gặp mặt doanh nhân nhân ngày 13/10, lấy ý kiến doanh nghiệp về hoạt động của tổ chức đảng, đoàn thể.", "Meeting with entrepreneurs on 13 October to hear their opinions on party and mass organisations.", "board", "owners >60; cadres 14", "organisations-in-private-sector", "P1=1 P2>74", "Đa số ủng hộ; đề nghị không tổ chức họp trong giờ sản xuất.", "Most in favour; meetings should not fall in production hours.", name: Shows.MoreThanSoMany);
        log.Did("2023-10-18", Both, Session, "1.3", "prop",
            "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở cho người lao động.", "Session on the Law on democracy at the grassroots for labourers.", "kcn1", "labourers 190; workers 44", "state-law", "P1=2 P2=234 P3=500");
        log.Did("2023-10-24", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt IV.", "Fourth awareness class.", "school", "workers 40; labourers 9", counts: "M4=49");
        log.Did("2023-11-02..2023-11-10", B, Survey, "2.1 2.3", "ent",
            "Phúc tra số liệu doanh nghiệp, lao động để chốt danh sách năm.", "Re-checked enterprise and labour figures to settle the year's list.", "kcn2", counts: "E2=23");
        log.Did("2023-11-03", A, Ceremony, "4.1", "org",
            "Kết nạp 04 đảng viên nhân kỷ niệm Cách mạng Tháng Mười.", "Four members admitted on the anniversary of the October Revolution.", "hall", "members 52", counts: "M1=4");
        log.Did("2023-11-09", Both, Session, "1.3", "prop",
            "Ngày Pháp luật trong khu công nghiệp: tư vấn lưu động, giải đáp về hợp đồng lao động, nhà ở công nhân.", "Law Day in the park: mobile advice on contracts and workers' housing.", "kcn3", "workers 268", "state-law; enterprise-rules", "P1=1 P2=268 P3=600");
        log.Did("2023-11-15", A, Ceremony, "3.1", "org",
            "Thành lập 02 chi bộ tại doanh nghiệp dệt và doanh nghiệp nhựa.", "Cells established at a textile and a plastics enterprise.", "kcn1", "members 9; owners 2", counts: "O1=2", source: "Quyết định số 290, 291-QĐ/ĐUK, ngày 10/11/2023", name: Shows.ConfirmedClaim);
        log.Did("2023-11-21", Both, Session, "1.1 1.3", "prop",
            "Chiếu phim tư liệu, nói chuyện thời sự cho công nhân ca chiều.", "Documentary films and current-affairs talk for the afternoon shift.", "kcn2", "workers 155", "party-line", "P1=1 P2=155");
        log.Did("2023-11-29", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp dệt ngay sau khi có chi bộ.", "The textile enterprise got a youth cell right after its party cell.", "kcn1", "youth 31", counts: "Y1=1");
        log.Did("2023-12-06", B, Ceremony, "5.2", "union",
            "Thành lập 02 công đoàn cơ sở; kết nạp đoàn viên tập trung.", "Two grassroots unions established, members joining together.", "port", "workers 188", counts: "U1=2");
        log.Did("2023-12-12", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên tại chi bộ doanh nghiệp chế biến gỗ và chi bộ doanh nghiệp vận tải, có 01 phó giám đốc doanh nghiệp tư nhân góp vốn.", "Three members admitted at the wood-processing and transport cells, one a partner in a private enterprise.", "kcn2", "members 28", counts: "M1=3 M2=1");
        log.Did("2023-12-14", A, Inspection, "2.2 6.1", "insp",
            "Kiểm điểm, đánh giá xếp loại chi bộ doanh nghiệp cuối năm.", "Year-end assessment and classification of enterprise cells.", "hall", "members 96", resultVi: "29 chi bộ được xếp loại: 06 hoàn thành xuất sắc, 20 hoàn thành tốt, 03 hoàn thành nhiệm vụ.", resultEn: "29 cells classified: six excellent, twenty good, three satisfactory.");
        log.Did("2023-12-19", Both, Advice, "8.2", "office",
            "Báo cáo chung năm 2023 gửi Tỉnh ủy, kiến nghị cơ chế hỗ trợ kinh phí sinh hoạt chi bộ doanh nghiệp.", "Joint report for 2023 to the Provincial Committee, proposing support for the costs of enterprise cells.", source: "Báo cáo số 31-BC/ĐUK-BQLKKT, ngày 19/12/2023");
        log.Did("2023-12-27", B, Support, "7.1 7.2", "labour",
            "Nắm tình hình trả lương, thưởng Tết; đôn đốc 03 doanh nghiệp chậm công bố phương án.", "Followed pay and Tết bonuses; pressed three enterprises slow to announce theirs.", "kcn3", "labourers");
    }
}
