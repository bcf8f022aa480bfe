namespace CoordinationTracker.Web.Demo;
using static ActivityKind;
using static Side;

public static partial class ExampleProgramme
{
    private static void Year2024(ExampleLog log)
    {
        // Quarter I: behind plan
        log.Did("2024-01-11", Both, Meeting, "7.1 8.2", "office",
            "Hội nghị sơ kết quý IV và năm 2023.", "Conference on the fourth quarter and the year 2023.", "hall", "cadres 41");
        log.Did("2024-01-18", Both, Document, "2.3 3.3", "office",
            "Ban hành Kế hoạch phối hợp năm 2024 kèm danh sách 11 doanh nghiệp mục tiêu.", "Issued the 2024 plan with a list of eleven target enterprises.", source: "Kế hoạch số 02-KH/ĐUK-BQLKKT, ngày 18/01/2024");
        log.Did("2024-01-23", B, Support, "5.2 7.2", "union",
            "Chương trình “Tết sum vầy”: hỗ trợ vé xe, tặng quà công nhân khó khăn.", "“Tết reunion”: bus tickets and gifts for workers in need.", "kcn1", "workers 640; owners 12", resultVi: "310 vé xe, 330 suất quà.", resultEn: "310 tickets and 330 gifts.", name: "tet");
        log.Did("2024-01-25", Both, Meeting, "8.2", "vp",
            "Hội nghị sơ kết 01 năm thực hiện Chương trình phối hợp.", "Conference reviewing one year of the programme.", "board", "cadres 58; owners 17", resultVi: "Hai bên thống nhất cao các nhiệm vụ trọng tâm năm thứ hai.", resultEn: "Both sides highly agreed on the key tasks of the second year.");
        log.Did("2024-02-22", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền đầu xuân tại doanh nghiệp điện tử; giới thiệu gương công nhân được kết nạp Đảng.", "Spring session at an electronics enterprise, with the example of workers admitted to the Party.", "kcn2", "workers 167; members 13", "party-line; organisations-in-private-sector", "P1=1 P2=180 P3=200");
        log.Did("2024-02-27", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt I; sĩ số thấp do doanh nghiệp tăng ca sau Tết.", "First awareness class of the year, small because of overtime after Tết.", "school", "workers 21", counts: "M4=21");
        log.Did("2024-03-05", B, Survey, "2.1", "ent",
            "Rà soát doanh nghiệp tại khu công nghiệp số 1 theo mẫu thống nhất giữa hai bên.", "Reviewed enterprises of Industrial Park 1 on the form both sides agreed.", "kcn1", counts: "E2=24");
        log.Did("2024-03-07", B, Session, "1.2 5.2", "union",
            "Tọa đàm về chế độ thai sản, nuôi con nhỏ cho nữ công nhân.", "Talk on maternity and child care rights for women workers.", "kcn3", "women 188", "state-law", "P1=1 P2=188 P3=250");
        log.Did("2024-03-12", A, Ceremony, "4.1", "org",
            "Kết nạp 02 đảng viên tại chi bộ doanh nghiệp nhựa.", "Two members admitted at the plastics enterprise's cell.", "kcn1", "members 11", counts: "M1=2", recorded: "2024-04-22 15:10", name: Shows.SecondLateEntry);
        log.Did("2024-03-14", A, Inspection, "6.1", "insp",
            "Giám sát việc duy trì sinh hoạt tại 05 chi bộ có đảng viên làm ca.", "Supervised regular meetings in five cells whose members work shifts.", "kcn2", "members 37", resultVi: "Đề nghị cho phép sinh hoạt kết hợp trực tuyến.", resultEn: "Proposed that meetings may be partly online.");
        log.Did("2024-03-20", Both, Session, "1.3", "prop",
            "Tuyên truyền nội quy lao động, phòng cháy, chữa cháy tại doanh nghiệp kho vận.", "Session on work rules and fire safety at a warehouse enterprise.", "port", "workers 124", "enterprise-rules; state-law", "P1=1 P2=124");
        log.Did("2024-03-26", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp dược phẩm nhân Tháng Thanh niên.", "A youth cell at the pharmaceutical enterprise for Youth Month.", "kcn1", "youth 22", counts: "Y1=1");
        log.Did("2024-03-28", B, Ceremony, "5.2", "union",
            "Thành lập công đoàn cơ sở doanh nghiệp suất ăn công nghiệp.", "A grassroots union at a catering enterprise.", "kcn2", "workers 74", counts: "U1=1");
        log.Did("2024-03-28", B, Ceremony, "5.2", "ent",
            "Thành lập công đoàn cơ sở doanh nghiệp suất ăn công nghiệp (theo báo cáo của Phòng Quản lý doanh nghiệp).", "A grassroots union at a catering enterprise (as the enterprise department reports it).", "kcn2", counts: "U1=1", recorded: "2024-04-01 14:10", name: Shows.WithdrawnActivity);

        // Quarter II: well above plan
        log.Did("2024-04-04", A, Document, "1.4", "prop",
            "Phát hành bản tin giấy quý I/2024, số cuối cùng.", "Printed bulletin for the first quarter of 2024, the last of its kind.", counts: "P3=360");
        log.Did("2024-04-10", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý I; kiểm điểm nguyên nhân không đạt chỉ tiêu phát triển đảng viên.", "Conference on the first quarter; why admissions fell short.", "board", "cadres 33");
        log.Did("2024-04-16", Both, Session, "1.1 1.3 3.2", "prop",
            "Tuyên truyền tập trung tại 03 doanh nghiệp mục tiêu, kết hợp gặp riêng chủ doanh nghiệp.", "Sessions at three target enterprises, with talks in private with their owners.", "kcn3", "workers 322; owners 3", "organisations-in-private-sector", "P1=3 P2=325 P3=400", "02 chủ doanh nghiệp đồng ý thành lập chi bộ trong năm.", "Two owners agreed to a cell within the year.");
        log.Did("2024-04-24..2024-04-26", A, Training, "4.1 4.2", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt II, bù số học viên quý I.", "Second awareness class, making up for the first quarter.", "school", "workers 54; labourers 11; owners 1", counts: "M4=66");
        log.Did("2024-05-07", Both, Session, "1.3", "prop",
            "Nói chuyện chuyên đề 70 năm Chiến thắng Điện Biên Phủ cho công nhân và đoàn viên.", "Talk on 70 years of the Điện Biên Phủ victory for workers and youth.", "kcn1", "workers 211; youth 95", "party-line", "P1=2 P2=306 P3=500", name: "dien-bien");
        log.Did("2024-05-15", A, Ceremony, "3.1", "org",
            "Thành lập 02 chi bộ tại doanh nghiệp linh kiện và doanh nghiệp nội thất.", "Cells established at a components and a furniture enterprise.", "kcn3", "members 8; owners 2", counts: "O1=2", source: "Quyết định số 327, 328-QĐ/ĐUK, ngày 10/5/2024");
        log.Did("2024-05-17", A, Ceremony, "4.1", "org",
            "Lễ kết nạp tập trung 07 đảng viên, đông nhất từ khi thực hiện Chương trình.", "Seven members admitted together, the most since the programme began.", "hall", "members 88", counts: "M1=7 M2=1", name: "seven-at-once");
        log.Did("2024-05-22", B, Survey, "2.1 3.3", "ent",
            "Khảo sát điều kiện thành lập tổ chức đảng tại 42 doanh nghiệp.", "Surveyed 42 enterprises for the conditions of a party organisation.", "kcn2", counts: "E2=42");
        log.Did("2024-05-28", B, Support, "5.2 7.2", "union",
            "Tháng Công nhân: khám sức khỏe, tư vấn pháp luật miễn phí cho lao động khu nhà trọ.", "Workers' Month: free health checks and legal advice in the lodgings.", "kcn2", "workers ≈550", "state-law", "P1=1 P2≈550 P3=300");
        log.Did("2024-06-05", B, Ceremony, "5.2", "union",
            "Thành lập 03 công đoàn cơ sở trong Tháng Công nhân.", "Three grassroots unions established in Workers' Month.", "kcn1", "workers 341", counts: "U1=3");
        log.Did("2024-06-12", A, Support, "4.1 4.2", "org",
            "Thẩm tra hồ sơ, xét kết nạp tại chỗ cho 03 công nhân làm ca đêm.", "Vetted papers on the spot and admitted three night-shift workers.", "kcn3", "members 14", counts: "M1=3", recorded: "2024-06-13 15:20", name: Shows.SettledDispute);
        log.Did("2024-06-19", B, Session, "1.2", "labour",
            "Phổ biến mức lương tối thiểu vùng mới và cách điều chỉnh thang, bảng lương.", "Explained the new regional minimum wage and how to adjust pay scales.", "online", "labourers 140; owners 21", "state-law", "P1=1 P2=161");
        log.Did("2024-06-21", A, Other, "5.1", "youth",
            "Ra mắt 02 chi hội thanh niên công nhân khu nhà trọ.", "Two young workers' chapters launched in the lodgings.", "kcn1", "youth 49", counts: "Y1=2");
        log.Did("2024-06-26", Both, Advice, "8.2", "office",
            "Báo cáo chung 06 tháng đầu năm gửi Tỉnh ủy.", "Joint report for the first half-year to the Provincial Committee.", source: "Báo cáo số 18-BC/ĐUK-BQLKKT, ngày 26/6/2024");

        // Quarter III: floods
        log.Did("2024-07-05", A, Document, "1.1", "prop",
            "Đưa vào hoạt động trang thông tin điện tử về công tác đảng, đoàn thể doanh nghiệp thay bản tin giấy.", "Put into use an information page on party and mass organisations in place of the bulletin.", "online", resultVi: "Trong tháng đầu đăng 23 tin, bài.", resultEn: "23 items in its first month.");
        log.Did("2024-07-10", Both, Meeting, "7.1 8.2", "office",
            "Hội nghị sơ kết quý II và 06 tháng.", "Conference on the second quarter and the half-year.", "hall", "cadres 36");
        log.Did("2024-07-18", Both, Session, "1.3", "prop",
            "Tuyên truyền về bảo hiểm xã hội một lần và quyền lợi lâu dài của người lao động.", "Session on lump-sum social insurance and labourers' long-term interests.", "kcn2", "workers 203; labourers 38", "state-law", "P1=2 P2=241 P3=450");
        log.Did("2024-07-30", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt III.", "Third awareness class.", "school", "workers 43", counts: "M4=43");
        log.Did("2024-08-06", B, Survey, "2.1", "ent",
            "Rà soát biến động lao động, đơn hàng của doanh nghiệp xuất khẩu.", "Reviewed changes of labour and orders in exporting enterprises.", "port", counts: "E2=29");
        log.Did("2024-08-14", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền phòng, chống tác hại của thông tin xấu độc trên mạng xã hội cho công nhân trẻ.", "Session against harmful information on social networks for young workers.", "kcn1", "youth 132; workers 61", "party-line; state-law", "P1=1 P2=193");
        log.Did("2024-08-21", A, Inspection, "6.1", "insp",
            "Kiểm tra mô hình “chi bộ bốn tốt” tại 03 chi bộ điểm.", "Inspected the “four-good cell” model in three pilot cells.", "kcn1", "members 46", resultVi: "Đề nghị nhân rộng ra 05 chi bộ.", resultEn: "To be extended to five cells.", name: "four-good");
        log.Did("2024-08-29", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên chào mừng Quốc khánh.", "Three members admitted to mark National Day.", "hall", "members 39", counts: "M1=3");
        log.Did("2024-09-05", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ tại doanh nghiệp dịch vụ cảng.", "A cell established at a port services enterprise.", "port", "members 4", counts: "O1=1");
        log.Did("2024-09-09..2024-09-13", Both, Support, "7.1 7.2", "vp",
            "Phối hợp hỗ trợ doanh nghiệp, công nhân khắc phục hậu quả mưa lũ; huy động đảng viên, đoàn viên dọn dẹp nhà xưởng, khu trọ.", "Joint help for enterprises and workers after the floods; members and youth cleaned workshops and lodgings.", "kcn2", "members ≈120; youth ≈200", resultVi: "05/07 doanh nghiệp khôi phục sản xuất trước ngày 25/9.", resultEn: "Five of seven enterprises back in production before 25 September.", name: "floods");
        log.Did("2024-09-18", B, Advice, "8.1 7.2", "vp",
            "Đề xuất Ủy ban nhân dân tỉnh giãn, hoãn tiền thuê hạ tầng cho doanh nghiệp bị thiệt hại.", "Proposed to the provincial People's Committee to defer infrastructure rent for damaged enterprises.", source: "Tờ trình số 61/TTr-BQLKKT, ngày 18/9/2024");
        log.Did("2024-09-25", B, Ceremony, "5.2", "union",
            "Thành lập công đoàn cơ sở doanh nghiệp vật tư y tế.", "A grassroots union at a medical supplies enterprise.", "kcn1", "workers 92", counts: "U1=1");
        log.Did("2024-09-27", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp linh kiện.", "A youth cell at the components enterprise.", "kcn3", "youth 26", counts: "Y1=1");

        // Quarter IV
        log.Did("2024-10-10", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý III; biểu dương 04 tập thể trong khắc phục mưa lũ.", "Conference on the third quarter; four collectives commended after the floods.", "board", "cadres 38");
        log.Did("2024-10-11", B, Meeting, "1.2 6.2", "vp",
            "Đối thoại với doanh nghiệp, tổng hợp 17 ý kiến về hoạt động tổ chức đảng, đoàn thể.", "Dialogue with enterprises; 17 opinions on party and mass organisations collected.", "board", "owners 47; cadres 16", counts: "P1=1 P2=63");
        log.Did("2024-10-16", Both, Session, "1.1 1.3", "prop",
            "Tuyên truyền tại 02 doanh nghiệp có vốn nước ngoài, có phiên dịch.", "Sessions at two foreign-invested enterprises, with interpreting.", "kcn3", "workers 284; owners 4", "organisations-in-private-sector; state-law", "P1=2 P2=288 P3=300");
        log.Did("2024-10-22", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt IV, tổ chức trực tiếp kết hợp trực tuyến.", "Fourth awareness class, partly online.", "school", "workers 47; labourers 5", counts: "M4=52");
        log.Did("2024-10-30", A, Ceremony, "4.1", "org",
            "Kết nạp 04 đảng viên tại 03 chi bộ doanh nghiệp mới thành lập.", "Four members admitted at three new enterprise cells.", "kcn3", "members 24", counts: "M1=4");
        log.Did("2024-11-06", B, Survey, "2.1 2.3", "ent",
            "Chốt số liệu doanh nghiệp, lao động năm 2024 theo từng khu.", "Settled the 2024 figures on enterprises and labour by park.", "board", counts: "E2=31");
        log.Did("2024-11-08", Both, Session, "1.3", "prop",
            "Ngày Pháp luật: phiên tòa giả định về tranh chấp lao động.", "Law Day: a mock trial of a labour dispute.", "kcn1", "workers 247; youth 38", "state-law", "P1=1 P2=285 P3=350");
        log.Did("2024-11-14", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ doanh nghiệp năng lượng và chi bộ doanh nghiệp thức ăn chăn nuôi.", "Cells established at an energy and an animal-feed enterprise.", "kcn2", "members 10; owners 1", counts: "O1=2");
        log.Did("2024-11-20", B, Ceremony, "5.2", "union",
            "Thành lập 02 công đoàn cơ sở; tập huấn nghiệp vụ cho ban chấp hành lâm thời.", "Two grassroots unions, their first officers trained.", "port", "workers 156", counts: "U1=2");
        log.Did("2024-11-27", Both, Session, "1.3", "prop",
            "Tuyên truyền nếp sống văn hóa công nhân, xây dựng khu nhà trọ tự quản.", "Session on workers' culture and self-managed lodgings.", "kcn2", "workers 139", "enterprise-rules", "P1=1 P2=139 P3=200");
        log.Did("2024-12-05", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên, có 01 giám đốc doanh nghiệp tư nhân.", "Three members admitted, one the director of a private enterprise.", "hall", "members 57", counts: "M1=3 M2=1", name: "director");
        log.Did("2024-12-10", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp năng lượng.", "A youth cell at the energy enterprise.", "kcn2", "youth 19", counts: "Y1=1");
        log.Did("2024-12-17", A, Inspection, "2.2 6.1", "insp",
            "Đánh giá, xếp loại 34 chi bộ doanh nghiệp năm 2024.", "34 enterprise cells classified for 2024.", "hall", "members 118", resultVi: "08 xuất sắc, 23 tốt, 03 hoàn thành nhiệm vụ.", resultEn: "Eight excellent, 23 good, three satisfactory.");
        log.Did("2024-12-20", Both, Advice, "8.2", "office",
            "Báo cáo chung năm 2024; đề xuất phương án phối hợp khi sắp xếp tổ chức bộ máy.", "Joint report for 2024, with proposals for coordination while bodies are reorganised.", source: "Báo cáo số 36-BC/ĐUK-BQLKKT, ngày 20/12/2024");
    }
}
