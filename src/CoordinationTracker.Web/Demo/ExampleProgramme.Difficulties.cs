using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static AnswerKind;
using static CauseKind;
using static DifficultyKind;
using static Side;

public static partial class ExampleProgramme
{
    public static partial class Shows
    {
        /// <summary>On 11 August 2023 it went up by itself, then by hand to the other body, and lies there still.</summary>
        public const string SilentDifficulty = "owners-hesitate";
        public const string EscalatedDifficulty = "night-shifts";
        /// <summary>Closed without effect on 31 July 2023; it came back in December.</summary>
        public const string DroppedDifficulty = "late-leaflets";
        public const string RecurringDifficulty = "late-leaflets-again";
        /// <summary>Accepted, reopened, resolved and accepted again.</summary>
        public const string ReopenedDifficulty = "slow-reports";
        public const string RejectedResolution = "port-figures";
        /// <summary>Reported at once, advised on, and settled within five days.</summary>
        public const string PromptReport = "stoppage";
        public const string AcceptedRecommendation = "exemplary-owners";
        public const string OutstandingRecommendation = "allowance";
    }

    // The ladder crosses from the board's department over the board to the other body.
    private static void Climbed(Diary diary)
    {
        diary.On("2023-05-16 09:35", Post.SecretariatA)
            .Raise(Shows.DroppedDifficulty, Limitation, A, "2023-05-16", "Tài liệu tuyên truyền in phát đến doanh nghiệp chậm.", "Printed documents reach enterprises late.", "1.4", Bodies.ExamplePropaganda)
            .Cause(Shows.DroppedDifficulty, Subjective, "Đơn vị in không bảo đảm tiến độ.", "The printer did not keep to time.")
            .Solve(Shows.DroppedDifficulty, A, "2023-05-16", "Đặt in sớm hơn 15 ngày.", "Order fifteen days earlier.");
        diary.On("2023-07-12 08:35", Post.SecretariatA).Ladder("2023-07-11", new(Bodies.ExampleEnterprises, 30), new(Bodies.ExampleZone, 45), new(Bodies.ExampleBloc, 60));
        diary.On("2023-07-20 09:15", Post.SecretariatB).Answer(Shows.EscalatedDifficulty, Bodies.ExampleEnterprises, Advice, "2023-07-20", "Đề nghị xếp lịch vào giờ giao ca, 15 phút mỗi buổi.", "Speak at the change of shifts, fifteen minutes each.");
        diary.On("2023-07-31 16:10", Post.SecretariatA).Close(Shows.DroppedDifficulty, "2023-07-31", "Đơn vị in ngừng hợp đồng; hai bên chưa tìm được nơi thay.");
        diary.On("2023-08-01 10:20", Post.SecretariatB).Answer(Shows.ReopenedDifficulty, Bodies.ExampleEnterprises, AnswerKind.Answer, "2023-08-01", "Đã gửi mẫu phiếu chung cho các doanh nghiệp.", "The common form went to the enterprises.");
        diary.On("2023-08-10 14:25", Post.SecretariatB).AnswerRecommendation(Shows.AcceptedRecommendation, SideB, RecommendationOutcome.Accepted, "2023-08-10", "Đã cung cấp danh sách 18 chủ doanh nghiệp tiêu biểu.", "A list of eighteen exemplary owners was given.");
        // Nobody had answered for thirty-one days.
        diary.On("2023-08-11 08:05", Timer).Silence();
        diary.On("2023-08-15 15:05", Post.SecretariatA).Escalate(Shows.EscalatedDifficulty, Bodies.ExampleZone, "2023-08-15", "Cần Ban Quản lý làm việc trực tiếp với lãnh đạo doanh nghiệp.");
        diary.On("2023-08-17 10:40", Post.SecretariatB)
            .Prompt(Shows.PromptReport, Difficulty, B, "2023-08-17", "Khoảng 120 công nhân một doanh nghiệp tại khu công nghiệp số 1 ngừng việc vì tiền ăn ca.", "About 120 workers of an enterprise in Industrial Park 1 stopped work over shift meals.", Urgency.Immediate, Bodies.ExampleUnion)
            .Cause(Shows.PromptReport, Subjective, "Doanh nghiệp thay đổi suất ăn mà chưa trao đổi với công đoàn.", "The enterprise changed the meals without asking the union.")
            .Solve(Shows.PromptReport, B, "2023-08-17", "Công đoàn và Ban Quản lý đối thoại tại chỗ với doanh nghiệp.", "The union and the Board talk with the enterprise on the spot.");
        diary.On("2023-08-18 08:50", Post.SecretariatB).Answer(Shows.PromptReport, Bodies.ExampleEnterprises, Advice, "2023-08-18", "Tham mưu đối thoại trong ngày; giữ nguyên suất ăn cũ đến khi thỏa thuận.", "Talk today; keep the old meals until there is an agreement.");
        diary.On("2023-08-21 16:35", Post.SecretariatB).Tell(Resolving(Shows.PromptReport, B, "2023-08-21", new("Công nhân trở lại làm việc; suất ăn tăng 3.000 đồng.", "Work was taken up; the meal is worth 3,000 dong more."), new("Biên bản đối thoại ngày 21/8/2023", "Minutes of 21 August 2023")));
        diary.On("2023-08-22 09:25", Post.SecretariatA).Accept(Shows.PromptReport, "2023-08-22");
        diary.On("2023-08-28 14:30", Post.SecretariatB).Answer(Shows.EscalatedDifficulty, Bodies.ExampleZone, Interim, "2023-08-28", "Đang làm việc với từng doanh nghiệp về lịch theo ca.", "Each enterprise is being asked for its shifts.", "2024-04-10");
        diary.On("2023-09-20 10:15", Post.SecretariatB).Answer(Shows.SilentDifficulty, Bodies.ExampleZone, Advice, "2023-09-20", "Đề nghị cấp ủy hai bên cùng gặp chủ doanh nghiệp.", "Let the committees of both sides meet the owners together.");
        diary.On("2023-10-10 15:35", Post.SecretariatA)
            .Escalate(Shows.SilentDifficulty, Bodies.ExampleBloc, "2023-10-10", "Vượt thẩm quyền của Ban Quản lý; cần Đảng ủy Khối chủ trì.")
            .Innovate(null, A, "2023-10-10", "Tuyên truyền 15 phút ngay tại xưởng vào giờ giao ca.", "Fifteen-minute sessions in the workshop at the change of shifts.", new("Số công nhân được nghe tăng gấp đôi so với quý II.", "Twice as many workers heard them as in the second quarter."))
            .Commend(null, Both, "2023-10-10", new("Chi bộ doanh nghiệp may", "The cell of the garment enterprise"), "Vận động 100% đoàn viên tham gia đội tự quản khu nhà trọ.", "It won all its youth members for the hostels' own watch.", new("Dân vận khéo", "Skilful mass mobilisation"), new(new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31)));
        diary.On("2023-10-12 09:05", Post.SecretariatB).Accept(Shows.ReopenedDifficulty, "2023-10-12");
        diary.On("2023-10-20 14:05", Post.SecretariatB).Answer(Shows.RejectedResolution, Bodies.ExampleEnterprises, AnswerKind.Answer, "2023-10-20", "Đang kiểm tra chế độ báo cáo tại 31 doanh nghiệp khu cảng.", "Reporting is being checked at 31 enterprises of the port.");
        diary.On("2023-11-15 15:10", Post.SecretariatB).Tell(Resolving(Shows.RejectedResolution, B, "2023-11-15", new("Đã có số liệu của 19/31 doanh nghiệp.", "Figures of 19 of 31 enterprises are in."), new("Biểu tổng hợp tháng 11", "Table of November")));
        diary.On("2023-11-20 10:25", Post.SecretariatA).Reopen(Shows.ReopenedDifficulty, "2023-11-20", "Tháng 10 lại có chi bộ không báo cáo.");
        diary.On("2023-11-22 14:45", Post.SecretariatA).Reject(Shows.RejectedResolution, "2023-11-22", "Còn 12 doanh nghiệp chưa có số liệu.");
        diary.On("2023-12-11 09:45", Post.SecretariatA)
            .Raise(Shows.RecurringDifficulty, Limitation, A, "2023-12-11", "Tài liệu tuyên truyền quý IV lại đến doanh nghiệp chậm.", "The fourth quarter's documents reached enterprises late again.", "1.4", Bodies.ExamplePropaganda)
            .Recur(Shows.RecurringDifficulty, Shows.DroppedDifficulty, "2023-12-11");
        diary.On("2023-12-15 10:50", Post.SecretariatB)
            .Answer(Shows.RejectedResolution, Bodies.ExampleEnterprises, AnswerKind.Answer, "2023-12-15", "Đang lấy số liệu 12 doanh nghiệp còn lại.", "The other twelve are being asked.")
            .Answer(Shows.ReopenedDifficulty, Bodies.ExampleEnterprises, AnswerKind.Answer, "2023-12-15", "Đã nhắc từng chi bộ; tháng 11 đủ báo cáo.", "Each cell was reminded; November is complete.")
            .Answer(Shows.RecurringDifficulty, Bodies.ExampleEnterprises, Interim, "2023-12-15", "Sẽ chuyển phát cùng đợt kiểm tra của phòng.", "They will go out with the department's inspections.", "2024-01-31");
        diary.On("2023-12-20 15:20", Post.SecretariatA).AnswerRecommendation("running-costs", Province, RecommendationOutcome.Accepted, "2023-12-19", "Đồng ý chủ trương; giao Ban Tổ chức Tỉnh ủy hướng dẫn từ năm 2024.", "Agreed; the Organisation Commission is to guide it from 2024.");
        diary.On("2023-12-28 09:40", Post.SecretariatB).Tell(Resolving(Shows.ReopenedDifficulty, B, "2023-12-28", new("Tháng 11 và tháng 12 đủ báo cáo đúng hạn.", "November and December are complete and in time."), new("Bảng theo dõi báo cáo tháng", "The board of monthly reports")));
        diary.On("2024-01-05 10:05", Post.SecretariatA).Accept(Shows.ReopenedDifficulty, "2024-01-05");
        diary.On("2024-01-10 14:50", Post.SecretariatB).Tell(Resolving(Shows.RejectedResolution, B, "2024-01-10", new("Có số liệu của 31/31 doanh nghiệp.", "Figures of all 31 enterprises are in."), new("Biểu tổng hợp năm 2023", "Table of 2023")));
        diary.On("2024-01-11 16:05", Post.SecretariatA).Accept(Shows.RejectedResolution, "2024-01-11");
        diary.On("2024-01-18 09:20", Post.SecretariatA).Escalate("speakers-few", Bodies.ExampleBloc, "2024-01-18", "Việc bồi dưỡng báo cáo viên do Đảng ủy Khối quyết định.");
        diary.On("2024-01-30 15:15", Post.SecretariatB).Tell(Resolving(Shows.RecurringDifficulty, B, "2024-01-30", new("Tài liệu quý I đã phát cùng đợt kiểm tra.", "The first quarter's went out with the inspections."), new("Sổ giao nhận", "The delivery book")));
        diary.On("2024-02-01 08:45", Post.SecretariatA).Accept(Shows.RecurringDifficulty, "2024-02-01");
        diary.On("2024-04-12 09:10", Post.SecretariatB).Accept(Shows.EscalatedDifficulty, "2024-04-12");
        diary.On("2024-04-25 10:30", Post.SecretariatB).Answer("overtime", Bodies.ExampleEnterprises, Interim, "2024-04-25", "Đã lấy lịch tăng ca quý II của doanh nghiệp.", "The second quarter's overtime is known.", "2024-07-10");
        diary.On("2024-05-21 15:40", Post.SecretariatA).AnswerRecommendation("seasonal-plan", SideA, RecommendationOutcome.Declined, "2024-05-20", "Giữ chỉ tiêu quý I; bù trong quý II.", "The first quarter's plan stays; the second makes up for it.");
        diary.On("2024-06-28 14:15", Post.SecretariatA).Tell(Resolving("speakers-few", A, "2024-06-28", new("Đã tập huấn 24 báo cáo viên, có 05 luật gia.", "Twenty-four speakers were trained, five of them lawyers."), new("Danh sách lớp tập huấn", "The class list")));
        diary.On("2024-07-02 09:50", Post.SecretariatB).Accept("speakers-few", "2024-07-02");
        diary.On("2024-07-15 10:15", Post.SecretariatB).Accept("overtime", "2024-07-15");
        diary.On("2024-07-18 14:20", Post.SecretariatB).Answer("leavers", Bodies.ExampleEnterprises, AnswerKind.Answer, "2024-07-18", "Xác nhận danh sách lao động trong 03 ngày làm việc.", "Lists are confirmed within three working days.");
        diary.On("2024-08-12 09:35", Post.SecretariatB).Tell(Resolving("leavers", B, "2024-08-12", new("Mọi hồ sơ từ tháng 8 đều có xác nhận lao động.", "All papers since August carry the confirmation."), new("Sổ xác nhận", "The book of confirmations")));
        diary.On("2024-08-14 15:25", Post.SecretariatA).Accept("leavers", "2024-08-14");
        diary.On("2024-10-15 14:30", Post.SecretariatB).Answer("flood-plan", Bodies.ExampleEnterprises, Interim, "2024-10-15", "Đang thống kê thiệt hại tại 07 doanh nghiệp.", "Losses of seven enterprises are being counted.", "2025-01-08");
        diary.On("2024-11-18 10:10", Post.SecretariatB).AnswerRecommendation("drainage", Province, RecommendationOutcome.Answered, "2024-11-15", "Giao các ngành khảo sát, báo cáo phương án trong quý I/2025.", "The branches are to survey it and report in the first quarter of 2025.");
        diary.On("2025-01-14 09:15", Post.SecretariatB).Accept("flood-plan", "2025-01-14");
        diary.On("2025-04-22 15:30", Post.SecretariatB).Answer("merged-units", Bodies.ExampleEnterprises, Interim, "2025-04-22", "Đang bàn giao hồ sơ lao động.", "The labour papers are being handed over.", "2025-07-10");
        diary.On("2025-07-14 10:35", Post.SecretariatB).Accept("merged-units", "2025-07-14");
        diary.On("2025-07-21 14:10", Post.SecretariatB).Answer("no-districts", Bodies.ExampleEnterprises, Interim, "2025-07-21", "Đang lập danh sách đầu mối cấp xã.", "The communes' contacts are being listed.", "2025-10-10");
        diary.On("2025-10-24 09:25", Post.SecretariatB).Answer("small-enterprises", Bodies.ExampleEnterprises, Interim, "2025-10-24", "Đang rà soát doanh nghiệp dưới 50 lao động.", "Enterprises of under fifty workers are being reviewed.", "2026-01-31");

        Func<Programme, Directory, DateOnly, IReadOnlyList<object>> Resolving(string difficulty, Side by, string day, Wording outcome, Wording evidence) =>
            (programme, _, today) => programme.Decide(new ResolveDifficulty(diary[difficulty], by, Demo.Diary.Day(day), outcome, evidence), today);
    }

    // Nobody's hand; the record says so.
    private static readonly Post Timer = new("timer", new(Vi: "Bộ hẹn giờ", En: "The timer"), null, Role.Clerk);
}
