namespace CoordinationTracker.Web.Demo;
using static ActivityKind;
using static Side;

public static partial class ExampleProgramme
{
    private static void Year2025(ExampleLog log)
    {
        // Quarter I: bodies are being reorganised
        log.Did("2025-01-10", Both, Meeting, "7.1 8.2", "office",
            "Hội nghị sơ kết quý IV và năm 2024.", "Conference on the fourth quarter and the year 2024.", "hall", "cadres 44");
        log.Did("2025-01-15", Both, Document, "2.3 3.3", "vp",
            "Ban hành Kế hoạch phối hợp năm 2025, năm cuối của giai đoạn.", "Issued the plan for 2025, the last year of the term.", source: "Kế hoạch số 02-KH/ĐUK-BQLKKT, ngày 15/01/2025");
        log.Did("2025-01-16", B, Support, "5.2 7.2", "union",
            "Chợ Tết công đoàn tại khu công nghiệp, bán hàng giảm giá cho công nhân.", "The union's Tết market in the park, with goods at reduced prices.", "kcn2", "workers ≈900", name: "tet-market");
        log.Did("2025-02-13", Both, Session, "1.1 1.3", "mass",
            "Tuyên truyền kỷ niệm 95 năm Ngày thành lập Đảng gắn với giới thiệu tổ chức đảng trong doanh nghiệp.", "Session for the Party's 95th anniversary, presenting party organisations in enterprises.", "kcn1", "workers 158; members 26", "party-line; organisations-in-private-sector", "P1=1 P2=184 P3=300");
        log.Did("2025-02-14", A, Document, "1.1", "mass",
            "Kiện toàn đội ngũ báo cáo viên sau khi hợp nhất Ban Tuyên giáo và Ban Dân vận Đảng ủy Khối.", "Renewed the group of speakers after the two commissions were merged.", resultVi: "Còn 15 báo cáo viên, giảm 04.", resultEn: "Fifteen speakers, four fewer.");
        log.Did("2025-02-26", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt I.", "First awareness class of the year.", "school", "workers 33", counts: "M4=33");
        log.Did("2025-03-06", B, Session, "1.2 5.2", "union",
            "Hội thi nữ công nhân giỏi việc, tìm hiểu pháp luật lao động.", "Contest of skilled women workers with questions on labour law.", "kcn3", "women 175", "state-law", "P1=1 P2=175");
        log.Did("2025-03-11", B, Survey, "2.1", "ent",
            "Rà soát doanh nghiệp tại khu công nghiệp số 3; lần đầu dùng phiếu điện tử.", "Reviewed enterprises of Industrial Park 3, for the first time on an electronic form.", "kcn3", counts: "E2=22");
        log.Did("2025-03-14", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên tại chi bộ doanh nghiệp linh kiện.", "Three members admitted at the components enterprise's cell.", "kcn3", "members 15", counts: "M1=3");
        log.Did("2025-03-18", Both, Session, "1.3", "mass",
            "Tuyên truyền chủ trương sắp xếp tổ chức bộ máy để doanh nghiệp, người lao động yên tâm sản xuất.", "Session on the reorganisation of bodies, so that enterprises and labourers work without worry.", "kcn2", "workers 146; owners 9", "party-line", "P1=2 P2=155 P3=200");
        log.Did("2025-03-25", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp dịch vụ cảng.", "A youth cell at the port services enterprise.", "port", "youth 24", counts: "Y1=1");
        log.Did("2025-03-27", B, Ceremony, "5.2", "union",
            "Thành lập công đoàn cơ sở doanh nghiệp in bao bì.", "A grassroots union at a printing enterprise.", "kcn1", "workers 81", counts: "U1=1");

        // Quarter II
        log.Did("2025-04-10", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý I; chuyển chỉ tiêu phát triển đảng viên còn thiếu sang quý II.", "Conference on the first quarter; admissions that fell short moved to the second.", "board", "cadres 31");
        log.Did("2025-04-15", Both, Session, "1.1 1.3", "mass",
            "Tuyên truyền kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước.", "Session for 50 years of national reunification.", "kcn1", "workers 263; youth 120; members 31", "party-line", "P1=3 P2=414 P3=600");
        log.Did("2025-04-22", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt II, giảng viên là bí thư chi bộ doanh nghiệp.", "Second awareness class, taught by secretaries of enterprise cells.", "school", "workers 44; owners 3", counts: "M4=47");
        log.Did("2025-05-07", B, Support, "7.1 7.2", "ent",
            "Đối thoại, hòa giải vụ tranh chấp về định mức lao động tại doanh nghiệp may; ký biên bản sau hai buổi làm việc.", "Dialogue and mediation on work norms at a garment enterprise; minutes signed after two sessions.", "kcn1", "workers 320", resultVi: "Công nhân trở lại làm việc trong ngày.", resultEn: "Workers went back the same day.", name: "mediation");
        log.Did("2025-05-13", B, Survey, "2.1 3.3", "ent",
            "Khảo sát doanh nghiệp quy mô dưới 50 lao động, đề xuất mô hình chi bộ ghép theo cụm.", "Surveyed enterprises of fewer than 50 workers; proposed joint cells by cluster.", "kcn2", counts: "E2=39", resultVi: "Đề xuất 04 cụm chi bộ ghép.", resultEn: "Four clusters proposed.");
        log.Did("2025-05-19", A, Ceremony, "4.1", "org",
            "Lễ kết nạp 06 đảng viên tại khu lưu niệm Chủ tịch Hồ Chí Minh.", "Six members admitted at a memorial site of President Hồ Chí Minh.", "hall", "members 74", counts: "M1=6 M2=1");
        log.Did("2025-05-21", B, Session, "1.2", "union",
            "Tháng Công nhân 2025: “Lời cảm ơn người lao động”, giao lưu và tư vấn pháp luật.", "Workers' Month 2025: thanks to labourers, exchange and legal advice.", "kcn3", "labourers 410", "state-law", "P1=2 P2=410 P3=300");
        log.Did("2025-06-04", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ ghép cụm doanh nghiệp cơ khí khu công nghiệp số 2.", "A joint cell for the mechanical cluster of Industrial Park 2.", "kcn2", "members 7; owners 3", counts: "O1=1");
        log.Did("2025-06-11", B, Ceremony, "5.2", "union",
            "Thành lập 02 công đoàn cơ sở tại doanh nghiệp logistics.", "Two grassroots unions at logistics enterprises.", "port", "workers 143", counts: "U1=2");
        log.Did("2025-06-17", Both, Session, "1.3 3.2", "mass",
            "Tuyên truyền Nghị quyết về phát triển kinh tế tư nhân cho chủ doanh nghiệp, cán bộ quản lý.", "Session on the resolution on the private economy for owners and managers.", "board", "owners 52; cadres 20", "party-line; organisations-in-private-sector", "P1=1 P2=72 P3=120");
        log.Did("2025-06-19", A, Ceremony, "4.1", "org",
            "Kết nạp 03 đảng viên; trao Huy hiệu Đảng đợt 19/5.", "Three members admitted; Party badges of the 19 May round handed over.", "kcn1", "members 33", counts: "M1=3");
        log.Did("2025-06-25", A, Other, "5.1", "youth",
            "Ra mắt chi hội thanh niên công nhân cụm cơ khí.", "A young workers' chapter of the mechanical cluster.", "kcn2", "youth 21", counts: "Y1=1");
        log.Did("2025-06-27", Both, Advice, "8.2", "office",
            "Báo cáo chung 06 tháng; đề xuất nội dung tổng kết giai đoạn 2023 - 2025.", "Joint half-year report, with proposals for the final review of 2023–2025.", source: "Báo cáo số 15-BC/ĐUK-BQLKKT, ngày 27/6/2025");

        // Quarter III
        log.Did("2025-07-10", Both, Meeting, "7.1 8.2", "office",
            "Hội nghị sơ kết quý II; thống nhất đầu mối cấp xã khi không còn cấp huyện.", "Conference on the second quarter; commune contacts agreed now that districts are gone.", "hall", "cadres 37");
        log.Did("2025-07-15", Both, Session, "1.3", "mass",
            "Tuyên truyền mô hình chính quyền địa phương hai cấp và thủ tục liên quan đến người lao động.", "Session on two-level local government and procedures that concern labourers.", "kcn3", "workers 187; labourers 52", "state-law", "P1=2 P2=239 P3=500");
        log.Did("2025-07-24", B, Support, "5.2", "union",
            "Thăm, tặng quà gia đình chính sách trong công nhân nhân ngày 27/7.", "Gifts to workers' families of war invalids and martyrs for 27 July.", "kcn1", "workers 28");
        log.Did("2025-07-30", A, Training, "4.1 4.2", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt III.", "Third awareness class.", "school", "workers 58; owners 4", counts: "M4=62");
        log.Did("2025-08-06", B, Survey, "2.1", "ent",
            "Rà soát doanh nghiệp mới và doanh nghiệp tạm ngừng hoạt động.", "Reviewed new enterprises and those that paused.", "port", counts: "E2=33");
        log.Did("2025-08-13", A, Inspection, "6.1", "insp",
            "Kiểm tra kết quả nhân rộng mô hình “chi bộ bốn tốt”.", "Inspected the spread of the “four-good cell” model.", "kcn2", "members 62", resultVi: "08/08 chi bộ duy trì được mô hình.", resultEn: "All eight cells keep it up.");
        log.Did("2025-08-20", Both, Session, "1.1 1.3", "mass",
            "Tuyên truyền 80 năm Cách mạng Tháng Tám và Quốc khánh, gắn với phong trào thi đua sản xuất.", "Session for 80 years of the August Revolution and National Day, with the production drive.", "kcn1", "workers 344; youth 88", "party-line", "P1=3 P2=432 P3=650");
        log.Did("2025-08-27", A, Ceremony, "4.1", "org",
            "Kết nạp 05 đảng viên chào mừng 80 năm Quốc khánh.", "Five members admitted to mark 80 years of National Day.", "hall", "members 66", counts: "M1=5");
        log.Did("2025-09-03", A, Ceremony, "3.1", "org",
            "Thành lập 03 chi bộ trong một đợt, nhiều nhất từ đầu giai đoạn.", "Three cells established in one round, the most since the programme began.", "kcn3", "members 13; owners 4", counts: "O1=3", resultVi: "Tiếp tục vận động 03 doanh nghiệp còn lại.", resultEn: "Work goes on with the three left.", name: "three-cells");
        log.Did("2025-09-10", B, Session, "1.2", "ent",
            "Tập huấn nâng cao năng lực thương lượng, ký kết thỏa ước lao động tập thể.", "Training on bargaining and collective agreements.", "board", "cadres 58; labourers 19", "state-law", "P1=1 P2=77");
        log.Did("2025-09-16", A, Ceremony, "4.1", "org",
            "Kết nạp 02 đảng viên tại chi bộ ghép cụm cơ khí.", "Two members admitted at the mechanical cluster's joint cell.", "kcn2", "members 9", counts: "M1=2");
        log.Did("2025-09-18", B, Ceremony, "5.2", "union",
            "Thành lập 03 công đoàn cơ sở.", "Three grassroots unions established.", "kcn2", "workers 214", counts: "U1=3");
        log.Did("2025-09-24", A, Other, "5.1", "youth",
            "Thành lập chi đoàn tại 02 doanh nghiệp có chi bộ mới.", "Youth cells at two enterprises with new party cells.", "kcn3", "youth 45", counts: "Y1=2");
        log.Did("2025-09-26", B, Meeting, "6.2", "vp",
            "Lấy ý kiến 42 doanh nghiệp về hoạt động tổ chức đảng, đoàn thể qua phiếu điện tử.", "Asked 42 enterprises for their opinion of party and mass organisations on an electronic form.", "online", "owners 42", resultVi: "88% đánh giá có ích cho doanh nghiệp.", resultEn: "88% find them useful to the enterprise.");

        // Quarter IV
        log.Did("2025-10-10", Both, Meeting, "7.1 8.2", "vp",
            "Hội nghị sơ kết quý III; triển khai chuẩn bị tổng kết Chương trình.", "Conference on the third quarter; the final review of the programme prepared.", "board", "cadres 40");
        log.Did("2025-10-13", B, Meeting, "1.2", "vp",
            "Gặp mặt Ngày Doanh nhân, biểu dương 06 chủ doanh nghiệp có đóng góp xây dựng tổ chức đảng.", "Entrepreneurs' Day: six owners commended for their part in party organisations.", "board", "owners 73; cadres 18", "organisations-in-private-sector", "P1=1 P2=91");
        log.Did("2025-10-21", A, Training, "4.1", "org",
            "Lớp bồi dưỡng nhận thức về Đảng đợt IV.", "Fourth awareness class.", "school", "workers 36; labourers 6", counts: "M4=42");
        log.Did("2025-10-28", Both, Session, "1.1 1.3", "mass",
            "Lấy ý kiến công nhân, người lao động góp ý dự thảo văn kiện Đại hội Đảng.", "Workers' and labourers' opinions on the draft documents of the Party Congress.", "kcn1", "workers 196; members 48", "party-line", "P1=2 P2=244 P3=200");
        log.Did("2025-11-05", A, Ceremony, "4.1", "org",
            "Kết nạp 04 đảng viên, có 01 chủ doanh nghiệp tư nhân.", "Four members admitted, one a private owner.", "hall", "members 59", counts: "M1=4 M2=1");
        log.Did("2025-11-06", Both, Session, "1.3", "mass",
            "Ngày Pháp luật: phổ biến Luật Việc làm sửa đổi.", "Law Day: the amended Employment Law.", "kcn2", "workers 233", "state-law", "P1=1 P2=233 P3=400");
        log.Did("2025-11-12", B, Survey, "2.1 2.3", "ent",
            "Chốt số liệu doanh nghiệp, lao động cuối giai đoạn.", "Settled the figures on enterprises and labour at the end of the term.", "board", counts: "E2=34");
        log.Did("2025-11-19", B, Ceremony, "5.2", "union",
            "Thành lập 02 công đoàn cơ sở, kết nạp 131 đoàn viên tại chỗ.", "Two grassroots unions established, 131 joining on the spot.", "port", "workers 131", counts: "U1=2");
        log.Did("2025-11-26", Both, Session, "1.3", "mass",
            "Tuyên truyền phòng, chống tín dụng đen trong công nhân.", "Session against loan sharks among workers.", "kcn3", "workers 164", "state-law", "P1=1 P2=164 P3=250");
        log.Did("2025-12-04", A, Ceremony, "3.1", "org",
            "Thành lập chi bộ doanh nghiệp bán dẫn, tổ chức đảng thứ 15 thành lập theo Chương trình, hoàn thành chỉ tiêu cả giai đoạn.", "A cell at a semiconductor enterprise, the fifteenth under the programme: the term's target is met.", "kcn1", "members 5; owners 1", counts: "O1=1", name: "term-target");
        log.Did("2025-12-09", A, Other, "5.1", "youth",
            "Thành lập chi đoàn doanh nghiệp bán dẫn.", "A youth cell at the semiconductor enterprise.", "kcn1", "youth 34", counts: "Y1=1");
        log.Did("2025-12-11", A, Inspection, "2.2 6.1", "insp",
            "Đánh giá, xếp loại 39 chi bộ doanh nghiệp năm 2025.", "39 enterprise cells classified for 2025.", "hall", "members 141", resultVi: "11 xuất sắc, 26 tốt, 02 hoàn thành nhiệm vụ.", resultEn: "Eleven excellent, 26 good, two satisfactory.");
        log.Did("2025-12-16", A, Ceremony, "4.1", "org",
            "Kết nạp 02 đảng viên tại chi bộ doanh nghiệp bán dẫn.", "Two members admitted at the semiconductor enterprise's cell.", "kcn1", "members 12", counts: "M1=2");
        log.Did("2025-12-18", Both, Advice, "8.1 8.2", "office",
            "Hoàn thành dự thảo báo cáo tổng kết Chương trình giai đoạn 2023 - 2025, xin ý kiến hai bên.", "Finished the draft final report on 2023–2025 for both sides' comments.", source: "Công văn số 402-CV/ĐUK, ngày 18/12/2025");
        log.Did("2025-12-24", B, Support, "7.1 7.2", "ent",
            "Nắm tình hình lương, thưởng Tết 2026; chưa phát sinh tranh chấp.", "Followed pay and bonuses for Tết 2026; no dispute so far.", "kcn2", "labourers", recorded: "2025-12-30 09:25");
    }
}
