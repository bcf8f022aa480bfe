namespace CoordinationTracker.Web.Demo;
using static Side;

public static partial class ExampleProgramme
{
    private static readonly Wording JanuaryMeeting = new("Kết luận cuộc họp triển khai Chương trình ngày 17/01/2023", "Conclusion of the starting meeting of 17 January 2023");

    private static void Tasks2023(ExampleLog log)
    {
        log.Assign("plan-2023", "2023-01-17", Both, "office", "2023-02-15", "3.3", "Cụ thể hóa Kế hoạch phối hợp năm 2023 đến từng phòng, ban và chi bộ trực thuộc", "Break the 2023 plan down to each department and subordinate cell", "vp", new("Bảng phân công chi tiết", "Detailed assignment"), JanuaryMeeting);
        log.Complete("plan-2023", "2023-02-10", Both, "Đã ban hành bảng phân công cho 07 đơn vị.", "Assignment issued to seven units.");

        log.Assign("speakers", "2023-01-17", A, "prop", "2023-02-28", "1.1", "Xây dựng đội ngũ báo cáo viên am hiểu doanh nghiệp", "Build a group of speakers who know enterprises", product: new("Danh sách báo cáo viên", "List of speakers"), basis: JanuaryMeeting);
        log.Start("speakers", "2023-02-01", A);
        log.Complete("speakers", "2023-03-09", A, "Lập danh sách 19 báo cáo viên; chậm do chờ giới thiệu của cơ sở.", "A list of 19 speakers; late because cells were slow to propose.");

        log.Assign("form", "2023-01-17", Both, "ent", "before 2023-02-20", "2.3", "Thống nhất mẫu phiếu rà soát doanh nghiệp", "Agree on one form for reviewing enterprises", "org", new("Mẫu phiếu", "The form"), JanuaryMeeting);
        log.Complete("form", "2023-02-15", Both, "Mẫu phiếu 22 tiêu chí.", "A form of 22 items.");

        log.Assign(Shows.DatedLater, "2023-02-20", B, "labour", "", "7.1", "Thiết lập đường dây nóng tiếp nhận thông tin về quan hệ lao động", "Set up a hotline for labour relations", "union");
        log.Progress(Shows.DatedLater, "2023-04-03", B, "Đã có số điện thoại, chưa bố trí được người trực ngoài giờ.", "There is a number, but nobody yet after hours.");
        log.Extend(Shows.DatedLater, "2023-04-11", B, "2023-06-15", "Hội nghị sơ kết quý I yêu cầu xác định thời hạn hoàn thành.");
        log.Complete(Shows.DatedLater, "2023-06-13", B, "Đường dây nóng hoạt động 24/7; 05 phản ánh trong tuần đầu.", "The hotline runs around the clock; five calls in its first week.");

        log.Assign(Shows.ExtendedTwice, "2023-04-12", B, "ent", "2023-06-30", "3.2", "Vận động thành lập tổ chức đảng tại doanh nghiệp quy mô lớn nhất khu công nghiệp số 3", "Win the largest enterprise of Industrial Park 3 for a party organisation", "org union", new("Văn bản đồng ý của doanh nghiệp", "The enterprise's written consent"));
        log.Start(Shows.ExtendedTwice, "2023-04-20", B);
        log.Progress(Shows.ExtendedTwice, "2023-06-16", B, "Đã làm việc 02 lần với ban giám đốc; chờ ý kiến công ty mẹ.", "Two meetings with the management; the parent company is yet to answer.");
        log.Extend(Shows.ExtendedTwice, "2023-06-28", B, "2023-09-30", "Doanh nghiệp đề nghị chờ ý kiến công ty mẹ ở nước ngoài.");
        log.Extend(Shows.ExtendedTwice, "2023-09-27", B, "2023-12-15", "Doanh nghiệp thay đổi giám đốc điều hành, phải làm việc lại từ đầu.");
        log.Complete(Shows.ExtendedTwice, "2023-12-21", B, "Doanh nghiệp có văn bản đồng ý; thành lập chi bộ trong năm 2024.", "The enterprise consented in writing; a cell is to follow in 2024.");

        log.Assign("targets-list", "2023-04-12", Both, "org", "2023-05-31", "3.3", "Lập danh sách doanh nghiệp mục tiêu thành lập tổ chức đảng năm 2023", "List the 2023 target enterprises for party organisations", "ent", new("Danh sách được hai bên phê duyệt", "A list both sides approved"));
        log.Complete("targets-list", "2023-05-30", Both, "Danh sách 09 doanh nghiệp.", "A list of nine enterprises.");

        log.Assign("source-pool", "2023-04-12", A, "org", "2023-07-31", "4.1", "Rà soát nguồn phát triển đảng viên tại các chi bộ doanh nghiệp", "Review the source of members in enterprise cells", product: new("Báo cáo nguồn", "Report on the source"));
        log.Start("source-pool", "2023-05-04", A);
        log.Complete("source-pool", "2023-07-27", A, "Xác định 112 quần chúng ưu tú, 39 người đủ điều kiện học lớp nhận thức.", "112 outstanding people found, 39 ready for the class.");

        log.Assign("lodgings", "2023-07-12", B, "labour", "2023-09-15", "7.1", "Khảo sát đời sống công nhân tại khu nhà trọ quanh khu công nghiệp số 1", "Survey life in the lodgings round Industrial Park 1", "union youth", new("Báo cáo khảo sát", "Survey report"));
        log.Progress("lodgings", "2023-08-29", B, "Khảo sát xong 11/18 cụm nhà trọ.", "11 of 18 clusters surveyed.");
        log.Complete("lodgings", "2023-10-12", B, "Báo cáo 18 cụm, 2.140 phòng; chậm do công nhân đổi ca.", "18 clusters, 2,140 rooms; late because shifts changed.");

        log.Assign("dues", "2023-07-12", A, "insp", "2023-08-31", "6.1", "Hướng dẫn thu, nộp đảng phí đối với đảng viên làm ca, đảng viên chuyển chỗ làm", "Guidance on dues of members on shifts or changing employer", product: new("Hướng dẫn", "Guidance"));
        log.Complete("dues", "2023-08-25", A, "Ban hành Hướng dẫn số 07-HD/ĐUK.", "Guidance 07-HD/ĐUK issued.");

        log.Assign("bulletin-survey", "2023-07-12", A, "prop", "2023-10-31", "1.4", "Khảo sát hiệu quả bản tin giấy", "Find out what the printed bulletin does");
        log.Drop("bulletin-survey", "2023-10-10", A, "Lồng ghép vào đợt lấy ý kiến doanh nghiệp ngày 13/10/2023.");

        log.Assign("data-exchange", "2023-10-11", B, "ent", "before 2023-11-30", "2.1", "Chốt số liệu doanh nghiệp, lao động năm 2023 theo từng khu", "Settle the 2023 figures on enterprises and labour by park", "labour", new("Biểu số liệu", "Table of figures"));
        log.Complete("data-exchange", "2023-11-28", B, "Chốt 104 doanh nghiệp đang hoạt động.", "104 enterprises in operation.");

        log.Assign("model-cell", "2023-10-11", A, "org", "2023-12-31", "6.1", "Xây dựng 03 chi bộ doanh nghiệp điểm theo mô hình “chi bộ bốn tốt”", "Build three model cells of the “four-good” kind", "insp");
        log.Start("model-cell", "2023-10-30", A);
        log.Progress("model-cell", "2023-12-18", A, "02/03 chi bộ đạt tiêu chí.", "Two of three meet the criteria.");
        log.Complete("model-cell", "2024-03-15", A, "03/03 chi bộ đạt tiêu chí.", "All three meet the criteria.");

        log.Assign("one-year-report", "2023-12-20", Both, "office", "2024-01-19", "8.2", "Chuẩn bị báo cáo và hội nghị sơ kết 01 năm thực hiện Chương trình", "Prepare the report and conference on one year of the programme", "vp", new("Báo cáo sơ kết 01 năm", "One-year review report"));
        log.Complete("one-year-report", "2024-01-18", Both, "Dự thảo đã lấy ý kiến hai bên.", "The draft has both sides' comments.");
    }

    private static void Tasks2024(ExampleLog log)
    {
        log.Assign("digital-page", "2024-01-26", A, "prop", "2024-04-30", "1.1", "Xây dựng trang thông tin điện tử thay bản tin giấy", "Build an information page in place of the bulletin", "office", new("Trang thông tin", "The page"));
        log.Start("digital-page", "2024-02-26", A);
        log.Extend("digital-page", "2024-04-24", A, "2024-06-30", "Chờ thẩm định an toàn thông tin.");
        log.Complete("digital-page", "2024-06-28", A, "Trang thông tin vận hành thử từ ngày 28/6.", "The page has been on trial since 28 June.");

        log.Assign("shift-class", "2024-01-26", A, "org", "2024-03-31", "4.1", "Mở lớp bồi dưỡng nhận thức linh hoạt theo ca cho công nhân", "Hold awareness classes that follow the shifts", "ent");
        log.Progress("shift-class", "2024-03-27", A, "Mới mở 01 lớp, 21 học viên.", "One class so far, with 21 people.");
        log.Complete("shift-class", "2024-04-26", A, "Mở thêm 01 lớp 66 học viên trong 03 buổi tối.", "Another class of 66 on three evenings.");

        log.Assign("foreign-owners", "2024-01-26", B, "ent", "2024-05-31", "3.2", "Gặp gỡ, vận động 05 doanh nghiệp có vốn nước ngoài", "Meet and win over five foreign-invested enterprises", "vp");
        log.Complete("foreign-owners", "2024-05-29", B, "Đã gặp 05/05; 02 doanh nghiệp đồng ý.", "All five met; two agreed.");

        log.Assign("housing", "2024-01-26", Both, "labour", "2024-06-30", "7.1", "Kiến nghị bố trí điểm sinh hoạt văn hóa trong khu nhà trọ công nhân", "Propose places for culture in the workers' lodgings", "youth union", new("Tờ trình", "Submission"));
        log.Complete("housing", "2024-06-27", Both, "Trình phương án 02 điểm.", "Two places proposed.");

        log.Assign(Shows.StillUndated, "2024-02-20", B, "ent", "", "2.1", "Số hóa bản đồ doanh nghiệp, tổ chức đảng, đoàn thể theo từng khu", "A digital map of enterprises, party and mass organisations by park", "org");
        log.Progress(Shows.StillUndated, "2024-09-30", B, "Có dữ liệu 02/04 khu; chưa bố trí được kinh phí.", "Data for two of four areas; no money yet.");

        log.Assign("online-meetings", "2024-04-11", A, "insp", "2024-06-15", "6.1", "Hướng dẫn sinh hoạt chi bộ kết hợp trực tuyến cho đảng viên làm ca", "Guidance on partly online meetings for members on shifts", "org", new("Hướng dẫn", "Guidance"));
        log.Complete("online-meetings", "2024-06-07", A, "Ban hành Hướng dẫn số 11-HD/ĐUK.", "Guidance 11-HD/ĐUK issued.");

        log.Assign("union-drive", "2024-04-11", B, "union", "2024-09-30", "5.2", "Đợt cao điểm phát triển đoàn viên công đoàn", "A drive for union members", "labour");
        log.Start("union-drive", "2024-05-02", B);
        log.Complete("union-drive", "2024-09-27", B, "Phát triển 724 đoàn viên trong hai quý.", "724 members in two quarters.");

        log.Assign("bulletin-end", "2024-06-14", A, "prop", "2024-07-15", "1.1", "Chuyển chuyên mục của bản tin giấy sang trang thông tin", "Move the bulletin's columns to the page");
        log.Complete("bulletin-end", "2024-07-12", A, "Đã chuyển 06 chuyên mục.", "Six columns moved.");

        log.Assign("sports", "2024-07-11", A, "youth", "2024-09-15", "5.1", "Tổ chức hội thao công nhân các khu công nghiệp", "Hold a sports meeting of workers", "union");
        log.Drop("sports", "2024-09-11", A, "Dành nguồn lực khắc phục hậu quả mưa lũ; không tổ chức trong năm 2024.");

        log.Assign("flood-list", "2024-09-11", B, "ent", "before 2024-09-20", "7.2", "Thống kê thiệt hại của doanh nghiệp, công nhân do mưa lũ", "List the damage of the floods to enterprises and workers", "union labour", new("Bảng thống kê", "The list"));
        log.Complete("flood-list", "2024-09-17", B, "07 doanh nghiệp, 418 công nhân bị ảnh hưởng.", "Seven enterprises and 418 workers affected.");

        log.Assign("rent", "2024-09-20", B, "vp", "2024-12-31", "7.2", "Theo dõi việc giãn, hoãn tiền thuê hạ tầng cho doanh nghiệp bị thiệt hại", "Follow the deferment of rent for damaged enterprises");
        log.Progress("rent", "2024-12-20", B, "05/07 doanh nghiệp được giãn; 02 doanh nghiệp bổ sung hồ sơ.", "Five of seven deferred; two are completing their papers.");
        log.Complete("rent", "2025-02-19", B, "07/07 doanh nghiệp được giãn tiền thuê.", "All seven deferred.");

        log.Assign("classify", "2024-10-11", A, "insp", "2024-12-20", "6.1", "Đánh giá, xếp loại chi bộ doanh nghiệp năm 2024", "Classify enterprise cells for 2024", "org");
        log.Complete("classify", "2024-12-17", A, "34/34 chi bộ được xếp loại.", "All 34 classified.");

        log.Assign("reorganise", "2024-12-23", Both, "office", "2025-01-31", "7.1", "Rà soát đầu mối phối hợp khi sắp xếp tổ chức bộ máy", "Review the contacts of both sides while bodies are reorganised", "vp mass");
        log.Extend("reorganise", "2025-01-22", Both, "2025-03-15", "Chờ quyết định hợp nhất các ban, phòng.");
        log.Complete("reorganise", "2025-03-12", Both, "Cập nhật danh sách đầu mối của 09 đơn vị.", "Contacts of nine units brought up to date.");
    }

    private static void Tasks2025(ExampleLog log)
    {
        log.Assign("plan-2025", "2025-01-20", Both, "vp", "2025-02-14", "3.3", "Chốt danh sách doanh nghiệp mục tiêu năm cuối giai đoạn", "Settle the target enterprises of the last year", "org");
        log.Complete("plan-2025", "2025-02-12", Both, "Danh sách 10 doanh nghiệp, 04 cụm.", "Ten enterprises and four clusters.");

        log.Assign("catch-up", "2025-04-11", A, "org", "2025-06-30", "4.1", "Bù chỉ tiêu phát triển đảng viên quý I", "Make up the first quarter's admissions", "mass");
        log.Complete("catch-up", "2025-06-20", A, "Kết nạp 09 đảng viên trong quý II.", "Nine admitted in the second quarter.");

        log.Assign("e-form", "2025-04-11", B, "ent", "2025-07-31", "2.1", "Áp dụng phiếu rà soát điện tử tại tất cả các khu", "Use the electronic form in all parks", product: new("Dữ liệu rà soát điện tử", "Electronic data"));
        log.Start("e-form", "2025-05-05", B);
        log.Complete("e-form", "2025-08-08", B, "Áp dụng tại 04/04 khu; chậm do tập huấn lại sau hợp nhất phòng.", "In use in all four areas; late because staff had to be trained again after the merger.");

        log.Assign("clusters", "2025-05-16", Both, "org", "2025-09-30", "3.1", "Thí điểm chi bộ ghép theo cụm doanh nghiệp nhỏ", "Try joint cells for clusters of small enterprises", "ent", new("Báo cáo thí điểm", "Report on the trial"));
        log.Progress("clusters", "2025-09-22", Both, "Thành lập 01/04 cụm.", "One of four clusters done.");
        log.Extend("clusters", "2025-09-29", Both, "2025-12-20", "Ba cụm còn lại chưa đủ đảng viên chính thức.");

        log.Assign("commune", "2025-07-11", Both, "office", "2025-08-15", "7.1", "Thiết lập đầu mối phối hợp với cấp ủy xã, phường nơi có khu công nghiệp", "Set up contacts with the commune Party committees where the parks lie", "vp");
        log.Complete("commune", "2025-08-12", Both, "Có đầu mối tại 06 xã, phường.", "Contacts in six communes and wards.");

        log.Assign("opinions", "2025-07-11", B, "vp", "2025-09-30", "6.2", "Lấy ý kiến doanh nghiệp về hoạt động của tổ chức đảng, đoàn thể", "Ask enterprises for their opinion of party and mass organisations");
        log.Complete("opinions", "2025-09-26", B, "42 doanh nghiệp trả lời.", "42 enterprises answered.");

        log.Assign("final-outline", "2025-09-15", Both, "office", "2025-10-20", "8.2", "Xây dựng đề cương báo cáo tổng kết giai đoạn 2023 - 2025", "Outline the final report on 2023–2025", "vp", new("Đề cương", "Outline"));
        log.Complete("final-outline", "2025-10-17", Both, "Đề cương gửi 09 đơn vị.", "The outline sent to nine units.");

        log.Assign("final-data", "2025-10-10", B, "ent", "2025-11-28", "2.1", "Đối chiếu số liệu ba năm phục vụ tổng kết", "Reconcile three years of figures for the final review", "org");
        log.Progress("final-data", "2025-12-15", B, "Còn lệch số liệu năm 2023 của một khu.", "One area's figures for 2023 still differ.");

        log.Assign("awards", "2025-10-10", A, "mass", "2025-12-25", "8.1", "Đề xuất khen thưởng tập thể, cá nhân trong thực hiện Chương trình", "Propose commendations under the programme", "vp");
        log.Complete("awards", "2025-12-22", A, "Đề xuất 08 tập thể, 15 cá nhân.", "Eight collectives and fifteen persons proposed.");

        log.Assign("final-report", "2025-11-17", Both, "office", "2026-01-31", "8.2", "Hoàn thiện báo cáo tổng kết và dự thảo chương trình giai đoạn tiếp theo", "Finish the final report and draft the next programme", "vp mass ent", new("Báo cáo tổng kết; dự thảo chương trình 2026 - 2028", "Final report; draft programme 2026–2028"));
        log.Start("final-report", "2025-12-01", Both);

        log.Assign("tet-2026", "2025-12-12", B, "union", "2026-02-10", "5.2", "Chuẩn bị chương trình “Tết sum vầy” năm 2026", "Prepare “Tết reunion” 2026", "youth ent");

        log.Assign("handover", "2025-12-15", A, "mass", "", "6.1", "Lưu giữ, bàn giao hồ sơ các chi bộ điểm", "Keep and hand over the papers of the model cells");
    }
}
