using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static CauseKind;
using static DifficultyKind;
using static Side;

public static partial class ExampleProgramme
{
    private static readonly Wording Province = new("Thường trực Tỉnh ủy", "the standing body of the Provincial Party Committee");
    private static readonly Wording SideA = new("Đảng ủy Khối", "the Bloc Party Committee");
    private static readonly Wording SideB = new("Ban Quản lý Khu kinh tế", "the Economic Zone Management Board");
    private static readonly Wording Cells = new("Các chi bộ, đảng bộ doanh nghiệp", "enterprise party cells and committees");

    private static void Assessed(Diary diary)
    {
        diary.On("2023-04-11 14:10", Post.SecretariatA)
            .Strength(Both, "2023-04-11", "Chương trình được triển khai kịp thời ngay sau khi ký; phân công rõ đơn vị, rõ việc, rõ thời hạn.", "The programme started promptly after signing, with clear units, work and deadlines.",
                new("Lãnh đạo hai bên trực tiếp chỉ đạo, cơ quan đầu mối hoạt động ngay từ tháng đầu.", "Leaders of both sides directed it themselves and the focal units worked from the first month."))
            .Raise("night-shifts", Difficulty, Both, "2023-04-11", "Khó tập hợp công nhân làm ca, kíp để tuyên truyền và bồi dưỡng nhận thức về Đảng.", "Workers on shifts are hard to gather for sessions and classes.", "1.3", Bodies.ExamplePropaganda)
            .Cause("night-shifts", Objective, "Doanh nghiệp tổ chức sản xuất ba ca, thời gian nghỉ giữa ca ngắn.", "Enterprises work in three shifts with short breaks.")
            .Cause("night-shifts", Subjective, "Lịch tuyên truyền chưa thống nhất trước với doanh nghiệp.", "Sessions were not agreed with enterprises beforehand.")
            .Solve("night-shifts", B, "2023-04-11", "Ban Quản lý lấy lịch sản xuất của doanh nghiệp vào đầu mỗi quý để hai bên xếp lịch tuyên truyền theo ca.", "The Board collects production schedules each quarter so that sessions follow the shifts.")
            .Raise("slow-reports", Shortcoming, Both, "2023-04-11", "Một số đơn vị báo cáo chậm, số liệu giữa hai bên chưa khớp.", "Some units report late, and the two sides' figures differ.", "2.3")
            .Cause("slow-reports", Subjective, "Chưa có mẫu biểu và mốc chốt số liệu thống nhất.", "There was no common form and no common cut-off.")
            .Solve("slow-reports", Both, "2023-04-11", "Áp dụng mẫu phiếu chung; chốt số liệu vào ngày 05 của tháng đầu quý sau.", "Use the common form; close figures on the 5th after each quarter.")
            .Recommend(B, "2023-04-11", SideA, "Cử báo cáo viên am hiểu pháp luật lao động và có thể tuyên truyền ngoài giờ hành chính.", "Send speakers who know labour law and can speak after office hours.")
            .Highlight(Shows.AboutSoMany, "2023-04-11", "Lần đầu tổ chức tuyên truyền lưu động theo ca ngay tại cổng khu công nghiệp.", "For the first time sessions were held by shift at the park's gate.")
            .Passage("2023-Q1", "opening", "Quý I/2023 là quý đầu tiên thực hiện Chương trình phối hợp.", "The first quarter of 2023 is the programme's first.");

        diary.On("2023-07-11 14:20", Post.SecretariatA)
            .Strength(Both, "2023-07-11", "Công tác tuyên truyền đến chủ doanh nghiệp có chuyển biến; đã kết nạp chủ doanh nghiệp tư nhân đầu tiên.", "Owners are reached better; the first private owner was admitted.",
                new("Gắn tuyên truyền với giải quyết kiến nghị cụ thể của doanh nghiệp.", "Propaganda went with settling enterprises' own proposals."))
            .Raise("owners-hesitate", Difficulty, Both, "2023-07-11", "Một số chủ doanh nghiệp có vốn nước ngoài còn e ngại việc thành lập tổ chức đảng.", "Some foreign owners hesitate about party organisations.", "3.2", Bodies.ExampleEnterprises)
            .Cause("owners-hesitate", Objective, "Quyết định thuộc công ty mẹ ở nước ngoài; khác biệt về văn hóa quản trị.", "Parent companies abroad decide, and management cultures differ.")
            .Cause("owners-hesitate", Subjective, "Tài liệu tuyên truyền chưa có bản tiếng nước ngoài.", "Documents are not in foreign languages.")
            .Solve("owners-hesitate", B, "2023-07-11", "Tổ chức gặp gỡ có phiên dịch; giới thiệu doanh nghiệp đã có tổ chức đảng hoạt động hiệu quả.", "Meet them with interpreters and show enterprises where party organisations work well.")
            .Highlight("first-owner", "2023-07-11")
            .Recommend(A, "2023-07-11", SideB, "Cung cấp danh sách chủ doanh nghiệp tiêu biểu để xây dựng kế hoạch bồi dưỡng, tạo nguồn.", "Give a list of exemplary owners for training as a source of members.", Shows.AcceptedRecommendation);

        diary.On("2023-10-10 14:15", Post.SecretariatA)
            .Strength(A, "2023-10-10", "Chi bộ mới thành lập được hỗ trợ cơ sở vật chất ban đầu, sớm đi vào sinh hoạt nền nếp.", "New cells get first facilities and soon meet regularly.")
            .Raise("port-figures", Limitation, B, "2023-10-10", "Việc nắm số liệu lao động tại khu chức năng cảng chưa đầy đủ.", "Labour figures of the port area are incomplete.", "2.1", Bodies.ExampleEnterprises)
            .Cause("port-figures", Objective, "Nhiều doanh nghiệp mới hoạt động, sử dụng lao động thời vụ.", "Many enterprises are new and hire by season.")
            .Solve("port-figures", B, "2023-10-10", "Kiểm tra việc chấp hành chế độ báo cáo lao động; cử cán bộ hỗ trợ tại chỗ.", "Check labour reporting and help on the spot.")
            .Highlight("pharmaceutical", "2023-10-10")
            .Resolve("slow-reports", "2023-10-10", "Ba quý liên tiếp có biểu chung; còn một số bản ghi muộn nhưng được đánh dấu.", "Three quarters on the common form; the few late entries are marked as such.")
            .Lesson(Both, "2023-10-10", "Nơi nào cấp ủy và ban giám đốc cùng vào cuộc thì nơi đó phát triển đảng viên thuận lợi.", "Where cell and management work together, admissions go well.")
            .Recommend(Both, "2023-10-10", Province, "Cho chủ trương hỗ trợ kinh phí hoạt động đối với chi bộ doanh nghiệp ngoài khu vực nhà nước.", "Allow support for the running costs of cells in non-state enterprises.", "running-costs")
            .Passage("2023-Q3", "I.1", "Tình hình sản xuất, kinh doanh ổn định hơn quý trước; lao động tăng nhẹ tại khu công nghiệp số 2.", "Production was steadier than in the quarter before; labour rose slightly in Industrial Park 2.");

        diary.On("2024-01-11 14:05", Post.SecretariatA)
            .Strength(Both, "2024-01-11", "Chỉ tiêu phát triển đảng viên, thành lập tổ chức đảng quý IV vượt kế hoạch.", "Admissions and party organisations passed the fourth quarter's plan.")
            .Highlight(Shows.ConfirmedClaim, "2024-01-11")
            .Raise("speakers-few", Limitation, A, "2024-01-11", "Đội ngũ báo cáo viên còn mỏng, ít người thông thạo pháp luật lao động.", "Speakers are few, and fewer know labour law.", "1.1", Bodies.ExamplePropaganda)
            .Cause("speakers-few", Subjective, "Công tác bồi dưỡng báo cáo viên chưa thường xuyên.", "Speakers are not trained often enough.")
            .Solve("speakers-few", A, "2024-01-11", "Mỗi quý tập huấn báo cáo viên một lần; mời luật gia, cán bộ công đoàn tham gia.", "Train speakers each quarter; invite lawyers and union officers.")
            .Recommend(A, "2024-01-11", Cells, "Đăng ký chỉ tiêu kết nạp đảng viên từ đầu năm.", "Pledge admissions at the start of the year.");
        diary.On("2024-01-17 09:10", Post.SecretariatA)
            .Passage("2023", "opening", "Năm 2023 là năm đầu thực hiện Chương trình phối hợp; hai bên vừa triển khai, vừa hoàn thiện cơ chế phối hợp.", "2023 was the programme's first year; both sides worked and improved the way they work together.")
            .Passage("2023", "IV.1", "Năm 2024, hai bên tập trung vào doanh nghiệp mục tiêu; lấy kết quả phát triển đảng viên, tổ chức đảng làm thước đo phối hợp.", "In 2024 the sides concentrate on target enterprises and measure coordination by members and organisations.")
            .Lesson(Both, "2024-01-17", "Số liệu phải có nguồn và được bên kia xác nhận thì báo cáo mới thống nhất.", "Reports agree only when figures have a source and the other side's confirmation.");
        diary.On("2024-01-25 15:30", Post.SecretariatA)
            .Passage("one-year", "opening", "Sau 01 năm, Chương trình phối hợp đã trở thành cơ sở quan trọng để hai bên thực hiện nhiệm vụ phát triển tổ chức đảng, đoàn thể trong doanh nghiệp.", "After one year the programme has become an important basis for developing party and mass organisations in enterprises.")
            .Passage("one-year", "I.1", "Hai bên đã quán triệt Chương trình đến các ban, phòng và chi bộ trực thuộc; nội dung phối hợp được cụ thể hóa thành kế hoạch năm.", "Both sides made the programme known to all departments and cells and turned its contents into yearly plans.")
            .Passage("one-year", "III.1", "Nhìn chung, kết quả 01 năm đạt tương đối toàn diện.", "On the whole the first year's results are relatively comprehensive.")
            .Passage("one-year", "IV.1", "Tiếp tục thực hiện tốt các nội dung phối hợp; tăng cường trao đổi thông tin, kịp thời tháo gỡ khó khăn; phấn đấu hoàn thành chỉ tiêu năm thứ hai.", "Continue to carry out the contents of coordination well, exchange more information, remove difficulties in time, and strive for the second year's targets.")
            .Strength(Both, "2024-01-25", "Sự phối hợp giữa hai bên ngày càng chặt chẽ, thực chất; đã hình thành nền nếp giao ban quý.", "Coordination is ever closer and more real; quarterly meetings are a habit.",
                new("Hai bên xác định phát triển đảng trong doanh nghiệp là nhiệm vụ chung.", "Both sides see party development in enterprises as one task."))
            .Lesson(Both, "2024-01-25", "Giải quyết kịp thời kiến nghị của doanh nghiệp, công nhân là cách tuyên truyền hiệu quả nhất.", "Settling proposals in time is the best propaganda.")
            .Recommend(Both, "2024-01-25", Province, "Ban hành cơ chế phụ cấp đối với cấp ủy viên chi bộ doanh nghiệp ngoài khu vực nhà nước.", "Provide an allowance for committee members of cells in non-state enterprises.", Shows.OutstandingRecommendation)
            .Recommend(A, "2024-01-25", SideB, "Đưa nội dung tạo điều kiện cho tổ chức đảng hoạt động vào quy chế làm việc với doanh nghiệp mới.", "Put room for party activity into the working rules with new enterprises.");

        diary.On("2024-03-29 15:40", Post.SecretariatA)
            .Reword(Shows.RewordedCommitment, "2024-03-28", "Số liệu 06 tháng một lần không kịp phục vụ hội nghị sơ kết quý.",
                "Cung cấp số liệu doanh nghiệp, lao động theo từng khu mỗi quý một lần, chậm nhất ngày 05 tháng đầu quý sau", "Supply enterprise and labour data by park each quarter, by the 5th of the month after it");

        diary.On("2024-04-10 14:30", Post.SecretariatA)
            .Strength(Both, "2024-04-10", "Công tác chăm lo đời sống công nhân dịp Tết Nguyên đán được thực hiện chu đáo, kịp thời.", "Workers were looked after well and in time at Tết.")
            .Highlight("tet", "2024-04-10")
            .Raise("overtime", Difficulty, Both, "2024-04-10", "Doanh nghiệp tăng ca sau Tết nên các lớp bồi dưỡng, buổi tuyên truyền không đạt kế hoạch.", "Overtime after Tết kept classes and sessions below plan.", "4.1", Bodies.ExampleOrganisation)
            .Cause("overtime", Objective, "Đơn hàng dồn vào quý I.", "Orders came all in the first quarter.")
            .Cause("overtime", Subjective, "Chưa có phương án mở lớp dự phòng.", "There was no plan for a class in reserve.")
            .Solve("overtime", A, "2024-04-10", "Mở lớp buổi tối, chia nhiều đợt; bù trong quý II.", "Hold evening classes in parts; make up in the second quarter.")
            .Resolve("night-shifts", "2024-04-10", "Lịch tuyên truyền đã xếp theo ca tại 100% doanh nghiệp mục tiêu.", "Sessions follow the shifts at all target enterprises.")
            .Recommend(B, "2024-04-10", SideA, "Điều chỉnh chỉ tiêu quý I các năm sau phù hợp với thời vụ sản xuất.", "Fit later first-quarter targets to the season.", "seasonal-plan")
            .Passage("2024-Q1", "I.1", "Quý I/2024, tiến độ một số chỉ tiêu chậm so với kế hoạch.", "In the first quarter of 2024 several indicators were behind plan.");

        diary.On("2024-06-28 09:30", Post.SecretariatA)
            .WithdrawCommitment(Shows.WithdrawnCommitment, "2024-06-27", "Thay bằng trang thông tin điện tử theo thống nhất của hai bên.");

        diary.On("2024-07-10 14:25", Post.SecretariatA)
            .Strength(Both, "2024-07-10", "Kết quả quý II bù được phần thiếu của quý I; phát triển đảng viên cao nhất từ đầu giai đoạn.", "The second quarter made up for the first; admissions were the highest so far.",
                new("Bám sát từng doanh nghiệp mục tiêu, mở lớp theo ca.", "Each target enterprise was followed closely and classes went by shift."))
            .Highlight("seven-at-once", "2024-07-10")
            .Highlight("dien-bien", "2024-07-10")
            .Resolve("overtime", "2024-07-10", "Đã bù đủ học viên lớp nhận thức trong quý II.", "The classes were made up in the second quarter.")
            .Lesson(A, "2024-07-10", "Xét kết nạp phải xác nhận tình trạng việc làm đến ngày ra quyết định.", "Check employment up to the day of the decision before an admission.")
            .Raise("leavers", Limitation, A, "2024-07-10", "Còn để xảy ra trường hợp kê khai chưa đối chiếu với doanh nghiệp.", "A claim was entered without asking the enterprise.", "4.1", Bodies.ExampleOrganisation)
            .Cause("leavers", Subjective, "Hồ sơ chậm cập nhật biến động lao động.", "Papers lagged behind changes of employment.")
            .Solve("leavers", Both, "2024-07-10", "Phòng Quản lý lao động xác nhận danh sách trước khi xét kết nạp.", "The labour department confirms the list before admissions.");

        diary.On("2024-10-10 14:40", Post.SecretariatA)
            .Strength(Both, "2024-10-10", "Hai bên phối hợp chặt chẽ trong khắc phục hậu quả mưa lũ, được doanh nghiệp, công nhân ghi nhận.", "Both sides worked closely after the floods, as enterprises and workers acknowledge.")
            .Highlight("floods", "2024-10-10", "Đảng viên, đoàn viên hai bên tham gia giúp doanh nghiệp, công nhân khắc phục hậu quả mưa lũ.", "Members and youth of both sides helped enterprises and workers after the floods.")
            .Highlight("four-good", "2024-10-10")
            .Raise("flood-plan", Difficulty, B, "2024-10-10", "Mưa lũ làm gián đoạn sản xuất, ảnh hưởng việc làm và kế hoạch phát triển đoàn viên.", "The floods broke off production and with it jobs and union plans.", "5.2", Bodies.ExampleUnion)
            .Cause("flood-plan", Objective, "Thiên tai bất thường.", "An unusual disaster.")
            .Solve("flood-plan", B, "2024-10-10", "Giãn tiền thuê hạ tầng; công đoàn hỗ trợ lao động ngừng việc.", "Defer rent; the union supports those out of work.")
            .Recommend(B, "2024-10-10", Province, "Chỉ đạo các ngành sớm hoàn thành nâng cấp hệ thống thoát nước khu công nghiệp số 2.", "Have the drainage of Industrial Park 2 improved soon.", "drainage");

        diary.On("2025-01-10 14:35", Post.SecretariatA)
            .Strength(Both, "2025-01-10", "Hoàn thành và vượt chỉ tiêu thành lập tổ chức đảng quý IV; mô hình “chi bộ bốn tốt” được nhân rộng.", "The fourth quarter's plan for party organisations was met, and the model of “four-good cells” spread.")
            .Highlight("director", "2025-01-10")
            .Resolve("flood-plan", "2025-01-08", "07/07 doanh nghiệp khôi phục sản xuất.", "All seven enterprises are back in production.")
            .Recommend(A, "2025-01-10", Cells, "Thực hiện nghiêm chế độ sinh hoạt, kể cả sinh hoạt kết hợp trực tuyến.", "Keep strictly to meetings, the partly online ones too.");
        diary.On("2025-01-16 09:25", Post.SecretariatA)
            .Passage("2024", "opening", "Năm 2024, hai bên thực hiện Chương trình trong điều kiện có mưa lũ lớn đầu tháng 9 nhưng đã nỗ lực, phấn đấu bù tiến độ.", "In 2024 the two sides carried out the programme in spite of great floods in early September, and made up for lost time.")
            .Passage("2024", "IV.1", "Năm 2025 là năm cuối giai đoạn: phấn đấu hoàn thành toàn bộ chỉ tiêu, giữ ổn định phối hợp khi sắp xếp tổ chức bộ máy.", "2025 is the last year of the term: meet all targets and keep coordination steady while bodies are reorganised.")
            .Lesson(Both, "2025-01-16", "Chủ động điều chỉnh kế hoạch khi có tình huống bất thường, ghi rõ lý do và thời điểm.", "Change plans in time when something unusual happens, saying when and why.");

        diary.On("2025-04-10 14:20", Post.SecretariatA)
            .Raise("merged-units", Difficulty, Both, "2025-04-10", "Việc hợp nhất các ban, phòng trong quý làm chậm một số nhiệm vụ.", "Merging commissions and departments slowed some tasks.", null, Bodies.ExampleMassMobilisation)
            .Cause("merged-units", Objective, "Sắp xếp tổ chức bộ máy theo chủ trương chung.", "Bodies were reorganised throughout the country.")
            .Cause("merged-units", Subjective, "Bàn giao hồ sơ, đầu mối chưa kịp thời.", "Papers and contacts were handed over late.")
            .Solve("merged-units", Both, "2025-04-10", "Cập nhật danh sách đầu mối; chuyển nhiệm vụ còn lại cho đơn vị kế thừa.", "Bring contacts up to date; give open tasks to the successors.")
            .Highlight("tet-market", "2025-04-10")
            .Strength(A, "2025-04-10", "Công tác phối hợp được duy trì, không gián đoạn trong quá trình sắp xếp.", "Coordination went on without a break.")
            .Recommend(A, "2025-04-10", SideB, "Sớm phân công đầu mối phụ trách lao động sau khi hợp nhất phòng.", "Name soon who is in charge of labour after the merger.");

        diary.On("2025-07-10 14:45", Post.SecretariatA)
            .Strength(Both, "2025-07-10", "Phát triển đảng viên quý II vượt chỉ tiêu đã điều chỉnh; vụ tranh chấp lao động được hòa giải tại cơ sở.", "Admissions passed the revised plan; a labour dispute was mediated on the spot.",
                new("Phát hiện sớm, vào cuộc ngay từ phản ánh qua đường dây nóng.", "It was found early, through the hotline."))
            .Highlight("mediation", "2025-07-10")
            .Resolve("merged-units", "2025-07-10", "Đã bàn giao xong; nhiệm vụ còn lại do đơn vị kế thừa thực hiện.", "All handed over; the successors carry on.")
            .Raise("no-districts", Limitation, Both, "2025-07-10", "Khi kết thúc hoạt động cấp huyện, chưa có đầu mối phối hợp tại một số xã, phường.", "With districts gone, some communes have no contact yet.", "7.1")
            .Cause("no-districts", Objective, "Mô hình chính quyền địa phương hai cấp mới vận hành.", "Two-level local government has only begun.")
            .Solve("no-districts", Both, "2025-07-10", "Thiết lập đầu mối với cấp ủy 06 xã, phường trước ngày 15/8/2025.", "Set up contacts with six commune committees by 15 August 2025.")
            .Recommend(Both, "2025-07-10", Province, "Hướng dẫn cơ chế phối hợp với đảng ủy xã, phường nơi có khu công nghiệp.", "Guide coordination with the commune Party committees where the parks lie.");

        diary.On("2025-10-10 14:10", Post.SecretariatA)
            .Strength(Both, "2025-10-10", "Thành lập 03 chi bộ trong một đợt; chỉ tiêu cả giai đoạn cơ bản hoàn thành.", "Three cells in one round; the term's targets are nearly met.",
                new("Chuẩn bị kỹ nguồn đảng viên từ đầu năm.", "Members were prepared from the start of the year."))
            .Highlight("three-cells", "2025-10-10")
            .Resolve("no-districts", "2025-10-10", "Có đầu mối tại 06 xã, phường.", "Six communes have contacts.")
            .Raise("small-enterprises", Limitation, Both, "2025-10-10", "Độ phủ tổ chức đảng tại doanh nghiệp dưới 50 lao động còn thấp.", "Few enterprises of under 50 workers have a party organisation.", "3.1", Bodies.ExampleOrganisation)
            .Cause("small-enterprises", Objective, "Doanh nghiệp nhỏ, lao động biến động, thiếu đảng viên chính thức.", "They are small, their labour changes, and full members are lacking.")
            .Cause("small-enterprises", Subjective, "Mô hình chi bộ ghép triển khai chậm.", "Joint cells were slow to come.")
            .Solve("small-enterprises", A, "2025-10-10", "Giới thiệu đảng viên nơi cư trú, đảng viên chuyển sinh hoạt về chi bộ ghép theo cụm.", "Bring members registered elsewhere into the clusters' joint cells.")
            .Recommend(A, "2025-10-10", Cells, "Chuẩn bị báo cáo tổng kết theo đề cương trước ngày 15/11/2025.", "Prepare reports for the final review by 15 November 2025.")
            .Passage("2025-Q3", "opening", "Quý III/2025, hai bên tập trung hoàn thành các chỉ tiêu còn lại của giai đoạn 2023 - 2025.", "In the third quarter of 2025 both sides concentrated on the targets of 2023–2025 that were still open.")
            .Passage("2025-Q3", "I.1", "Sản xuất phục hồi rõ nét; doanh nghiệp tuyển thêm lao động cho đơn hàng cuối năm.", "Production recovered clearly; enterprises hired for year-end orders.");

        diary.On("2025-12-29 15:10", Post.SecretariatA)
            .Strength(Both, "2025-12-29", "Chỉ tiêu thành lập tổ chức đảng cả giai đoạn hoàn thành 100%.", "The term's target for party organisations was met in full.")
            .Lesson(Both, "2025-12-29", "Ba năm thực hiện cho thấy chương trình phối hợp chỉ sống khi mỗi việc có người chủ trì, thời hạn và nguồn số liệu.", "Three years show that a programme lives only when each thing has a lead, a deadline and a source.")
            .Recommend(Both, "2025-12-29", Province, "Cho chủ trương ký Chương trình phối hợp giai đoạn tiếp theo.", "Agree to a programme for the next term.")
            .Highlight("term-target", "2025-12-29")
            .On("2025-12-31 15:45", Post.SecretariatA)
            .Passage("2025", "opening", "Năm 2025 là năm cuối thực hiện Chương trình phối hợp giai đoạn 2023 - 2025.", "2025 is the last year of the programme 2023–2025.");
    }
}
