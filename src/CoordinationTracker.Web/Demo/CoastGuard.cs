using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static ActivityKind;
using static Side;

/// <summary>
/// Standing Committee of Ninh Bình × Coast Guard, signed on 8 September 2022: its five contents, and the conference of 6 October 2023
/// that made its one-year review, then 28 days past, a task of the fourth quarter. No figure of any result is in the sources, and none is here.
/// </summary>
public static class CoastGuard
{
    public static readonly Guid Stream = new("018575b0-0000-7000-8000-00000000000b");
    public const string Code = "NB-CSB-2022";

    /// <summary>The task "review one year of this programme", set at the conference.</summary>
    public static Guid OneYearReviewTask => Diary()["one-year"];

    /// <summary>The conference that set it, with its conclusion and points.</summary>
    public static Guid ConferenceOfQ3 => Diary()["Q3-conference"];

    private static readonly DateOnly Conference = new(2023, 10, 6);
    private static readonly Wording Head = new("Trưởng Ban Dân vận Tỉnh ủy", "Head of the provincial Mass Mobilisation Department");
    private const string Article = "Bài về hội nghị đánh giá công tác dân vận quý III/2023 (Mai Lan - Đức Lam)";
    private const string Signing = "old.canhsatbien.vn, tin ký kết chương trình phối hợp ngày 08/9/2022";

    internal static Diary Diary()
    {
        var diary = new Diary(Stream, 3);

        diary.On("2023-01-04 09:10", Post.SecretariatA)
            .Sign(new(Code,
                new("Chương trình phối hợp thực hiện công tác dân vận, “Cảnh sát biển đồng hành với ngư dân”", "Coordination programme on mass mobilisation work, “The Coast Guard stands by fishermen”"),
                new(Bodies.StandingCommittee, new(new("T/M BAN THƯỜNG VỤ", "ON BEHALF OF THE STANDING COMMITTEE"), new("BÍ THƯ", "SECRETARY")), Bodies.MassMobilisation),
                new(Bodies.CoastGuard, new(new("T/M BAN THƯỜNG VỤ", "ON BEHALF OF THE STANDING COMMITTEE"), new("BÍ THƯ", "SECRETARY"))),
                new DateOnly(2022, 9, 8), new DateOnly(2022, 9, 8), null, Place: new("Ninh Bình", "Ninh Bình"),
                Bases: [new("Năm nội dung ghi theo " + Signing + "; nguồn không nêu số, ký hiệu và thời hạn của chương trình", "The five contents follow the Coast Guard's news of the signing on 8 September 2022; it gives neither number nor term")],
                Recipients: [new("Ban Thường vụ Tỉnh ủy", "Provincial Party Standing Committee"), new("Ban Thường vụ Đảng ủy Cảnh sát biển Việt Nam", "Standing Committee of the Vietnam Coast Guard Party Committee"), new("Ban Dân vận các huyện ủy, thành ủy", "Mass mobilisation commissions of district and city Party committees")]))
            .Field("1", new("Tuyên truyền chủ trương của Đảng, pháp luật của Nhà nước, giáo dục pháp luật", "Propaganda of the Party's line and State law; legal education"))
            .Field("2", new("Xây dựng địa bàn an toàn, hệ thống chính trị vững mạnh", "Building safe areas and a strong political system"))
            .Field("3", new("Phát triển kinh tế - xã hội, văn hóa, giảm nghèo, nông thôn mới, kinh tế biển", "Socio-economic and cultural development, poverty reduction, new rural areas, sea economy"))
            .Field("4", new("Hỗ trợ ngư dân vươn khơi, bám biển, bảo vệ chủ quyền", "Helping fishermen go to sea and protecting sovereignty"))
            .Field("5", new("Huy động, bàn giao nhân lực, phương tiện, tàu thuyền", "Mobilising and handing over manpower, vehicles and vessels"))
            .Commit("1.1", Both, "Phối hợp tuyên truyền chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; phổ biến, giáo dục pháp luật", "Coordinate in propaganda of the Party's line and State policy and law, and in legal education")
            .Commit("2.1", Both, "Phối hợp xây dựng địa bàn an toàn, hệ thống chính trị vững mạnh", "Coordinate in building safe areas and a strong political system")
            .Commit("3.1", Both, "Phối hợp tham gia phát triển kinh tế - xã hội, văn hóa, giảm nghèo, thực hiện các tiêu chí nông thôn mới, phát triển kinh tế biển", "Coordinate in socio-economic and cultural development, poverty reduction, the new-rural-area criteria and the sea economy")
            .Commit("4.1", B, "Hỗ trợ, giúp đỡ ngư dân vươn khơi, bám biển; bảo vệ chủ quyền biển, đảo", "Help fishermen go to sea and stay at sea; protect sovereignty over sea and islands")
            .Commit("5.1", Both, "Phối hợp huy động, bàn giao nhân lực, phương tiện và tàu thuyền khi cần thiết", "Coordinate in mobilising and handing over manpower, vehicles and vessels when needed");

        diary.On("2023-01-04 15:20", Post.SecretariatA).Log("signing", new(Ceremony, Both, new DateOnly(2022, 9, 8),
            new("Ban Thường vụ Tỉnh ủy Ninh Bình và Ban Thường vụ Đảng ủy Cảnh sát biển Việt Nam ký kết chương trình phối hợp với 05 nội dung.",
                "The Standing Committee of the Ninh Bình Provincial Party Committee and that of the Vietnam Coast Guard Party Committee signed the coordination programme with five contents."),
            Source: Signing));

        diary.On("2023-09-25 08:50", Post.SecretariatA)
            .Review("Q3", PeriodKind.Quarter, Period.Quarter(2023, 3), "2023-10-05", "2023-10-06", "2023-10-06")
            .Plan("Q3-conference", new(default, MeetingKind.Quarterly, new("Hội nghị đánh giá công tác dân vận quý III, triển khai nhiệm vụ trọng tâm quý IV năm 2023", "Conference to review mass mobilisation work in the third quarter and deploy key tasks for the fourth quarter of 2023"),
                new DateOnly(2023, 9, 25), Conference, DaySession.Morning, Hosts: [Bodies.MassMobilisation], Chairs: [Head]))
            .On("2023-10-03 09:30", Post.SecretariatA)
            .Log("summing-up", Quarter(Document, "1.1 2.1",
                "Triển khai, sơ kết, tổng kết các văn bản của Trung ương và tỉnh về công tác dân vận được thực hiện kịp thời, nghiêm túc, trong đó có tổng kết 10 năm thực hiện Nghị quyết số 25 của Ban Chấp hành Trung ương khóa XI.",
                "The deployment, preliminary and final summing-up of central and provincial documents on mass mobilisation was done promptly and seriously, including ten years of Resolution 25 of the 11th Central Committee."))
            .Log("conclusion-43", Quarter(Document, "2.1",
                "Sơ kết 05 năm thực hiện Kết luận số 43 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới.",
                "Reviewed five years of the Secretariat's Conclusion 43 on the Party's leadership of mass mobilisation work in the new situation."))
            .Log("emulation", Quarter(Ceremony, "2.1",
                "Tổng kết phong trào thi đua, biểu dương các mô hình, điển hình “Dân vận khéo” giai đoạn 2021 - 2023.",
                "Summed up the emulation movement and commended models and examples of “Skilful mass mobilisation” in 2021–2023."))
            .On("2023-10-04 14:25", Post.SecretariatA)
            .Log("situation", Quarter(Support, "2.1",
                "Ban dân vận, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và hội quần chúng có nhiều đổi mới, sáng tạo, đem lại kết quả thiết thực; tập trung nắm tình hình, tư tưởng; làm tốt việc đại diện, bảo vệ quyền, lợi ích hợp pháp, chính đáng của đoàn viên, hội viên và nhân dân.",
                "Mass mobilisation commissions, the Fatherland Front, socio-political and mass organisations had many innovations with practical results; they grasped the situation and thoughts, and represented and protected the legitimate rights and interests of their members and the people.",
                "people"))
            .Log("ethnic-religious", Quarter(Visit, "2.1",
                "Công tác dân vận ở vùng đồng bào dân tộc thiểu số, vùng đồng bào có đạo tiếp tục được quan tâm.",
                "Mass mobilisation work in ethnic-minority and religious areas continued to receive attention.", "people"));

        diary.On("2023-10-06 14:05", Post.SecretariatA)
            .Log("conference", new(Meeting, A, Conference,
                new("Sáng 06/10, Ban Dân vận Tỉnh ủy tổ chức hội nghị đánh giá công tác dân vận quý III, triển khai nhiệm vụ trọng tâm quý IV/2023.",
                    "On the morning of 6 October the provincial Mass Mobilisation Department held a conference to review mass mobilisation work in the third quarter and deploy key tasks for the fourth quarter of 2023."),
                [diary["2.1"]], Audiences: Figures.Audiences("cadres"),
                Result: new("Dự hội nghị có lãnh đạo Ban Dân vận Tỉnh ủy và Ban Dân vận các huyện ủy, thành ủy; Trưởng Ban Dân vận Tỉnh ủy kết luận hội nghị.",
                    "Leaders of the provincial department and of the district and city commissions attended; the head of the provincial department concluded."),
                ReportedBy: Bodies.MassMobilisation, Source: Article))
            .Highlight("summing-up", "2023-10-06")
            .Highlight("emulation", "2023-10-06")
            .Strength(A, "2023-10-06",
                "Công tác dân vận của hệ thống chính trị trong tỉnh được duy trì, đạt kết quả tương đối toàn diện.",
                "The mass mobilisation work of the province's political system was maintained and achieved relatively comprehensive results.")
            .Strength(A, "2023-10-06",
                "Hoạt động của ban dân vận, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và hội quần chúng có nhiều đổi mới, sáng tạo, đem lại kết quả thiết thực.",
                "The work of the mass mobilisation commissions, the Fatherland Front, socio-political and mass organisations had many innovations with practical results.")
            .Raise("shortcomings", DifficultyKind.Shortcoming, A, "2023-10-06",
                "Một số khuyết điểm trong công tác dân vận quý III được Trưởng Ban Dân vận Tỉnh ủy chỉ ra khi kết luận hội nghị (nguồn không nêu cụ thể).",
                "Several shortcomings in the third quarter's mass mobilisation work, pointed out by the head of the department in concluding (the source does not name them).", by: Bodies.MassMobilisation)
            .Raise("limits", DifficultyKind.Limitation, A, "2023-10-06",
                "Một số hạn chế trong công tác dân vận quý III được Trưởng Ban Dân vận Tỉnh ủy chỉ ra khi kết luận hội nghị (nguồn không nêu cụ thể).",
                "Several limitations in the third quarter's mass mobilisation work, pointed out by the head of the department in concluding (the source does not name them).", by: Bodies.MassMobilisation);

        // One concluding sentence, six tasks (S1.30). "In the fourth quarter" ends with the quarter; watching the situation has no end.
        var inQuarter = Deadline.By(new DateOnly(2023, 12, 31));
        diary.On("2023-10-06 15:10", Post.SecretariatA)
            .Held("Q3-conference", "2023-10-06", [new(Bodies.MassMobilisation, true), .. Bodies.Districts.Select(district => new UnitPresence(district, true))])
            .Conclude("conclusion", "Q3-conference", new(
                "Trưởng Ban Dân vận Tỉnh ủy đánh giá cao kết quả đạt được, chỉ ra một số khuyết điểm, hạn chế; đề nghị trong quý IV toàn hệ thống dân vận tập trung triển khai các chỉ thị, nghị quyết, kết luận, nhất là sơ kết 03 năm thực hiện Đề án “Nâng cao chất lượng, hiệu quả công tác dân vận tỉnh Ninh Bình, giai đoạn 2021 - 2025” và 01 năm Chương trình phối hợp giữa Ban Thường vụ Tỉnh ủy và Bộ Tư lệnh Cảnh sát biển; chủ động tham mưu cấp ủy, lãnh đạo; thực hiện chương trình giám sát, phản biện xã hội và đối thoại năm 2023; chỉ đạo, theo dõi, giám sát đại hội Hội Nạn nhân chất độc da cam/dioxin cấp huyện, nhiệm kỳ 2023 - 2028; tổ chức tốt các hoạt động trong “Tháng Dân vận” nhân kỷ niệm 93 năm Ngày truyền thống và 24 năm Ngày Dân vận của cả nước; tăng cường nắm tình hình nhân dân, công nhân, tôn giáo, dân tộc, kịp thời thông tin, báo cáo, phối hợp với Ban Dân vận Tỉnh ủy giải quyết các vấn đề phát sinh.",
                "The head of the provincial department highly appreciated the results, pointed out several shortcomings and limitations, and proposed that in the fourth quarter the whole system focus on directives, resolutions and conclusions, especially the three-year review of the Project “Improving the quality and effectiveness of mass mobilisation work in Ninh Bình, 2021–2025” and one year of the coordination programme between the Provincial Party Standing Committee and the Coast Guard Command; advise Party committees and leaders; carry out the 2023 programme of social supervision, criticism and dialogue; direct and supervise the district congresses of the Association of Victims of Agent Orange/Dioxin, term 2023–2028; organise the “Mass Mobilisation Month” for the 93rd Traditional Day and the 24th National Day; watch the situation of the people, workers, religious and ethnic groups, and promptly inform, report to and coordinate with the provincial department to resolve emerging issues."), Head);
        var number = 0;
        Point("project", "Sơ kết 03 năm thực hiện Đề án “Nâng cao chất lượng, hiệu quả công tác dân vận tỉnh Ninh Bình, giai đoạn 2021 - 2025”",
            "Review three years of the Project “Improving the quality and effectiveness of mass mobilisation work in Ninh Bình, 2021–2025”", inQuarter,
            new("Báo cáo sơ kết 03 năm", "Three-year review report"));
        Point("one-year", "Sơ kết 01 năm thực hiện Chương trình phối hợp giữa Ban Thường vụ Tỉnh ủy và Bộ Tư lệnh Cảnh sát biển (đến hạn ngày 08/9/2023)",
            "Review one year of the coordination programme between the Provincial Party Standing Committee and the Coast Guard Command (due on 8 September 2023)", inQuarter,
            new("Báo cáo sơ kết 01 năm", "One-year review report"));
        Point("supervision", "Thực hiện chương trình giám sát, phản biện xã hội và đối thoại năm 2023; chủ động tham mưu cấp ủy, lãnh đạo triển khai kịp thời các nhiệm vụ công tác dân vận",
            "Carry out the 2023 programme of social supervision, criticism and dialogue; actively advise Party committees and leaders on carrying out mass mobilisation tasks promptly", inQuarter);
        Point("congresses", "Chỉ đạo, theo dõi, giám sát đại hội Hội Nạn nhân chất độc da cam/dioxin cấp huyện, nhiệm kỳ 2023 - 2028",
            "Direct, follow and supervise the district congresses of the Association of Victims of Agent Orange/Dioxin, term 2023–2028", inQuarter);
        Point("month", "Tổ chức tốt các hoạt động trong “Tháng Dân vận” nhân kỷ niệm 93 năm Ngày truyền thống công tác dân vận của Đảng và 24 năm Ngày Dân vận của cả nước",
            "Organise well the activities of the “Mass Mobilisation Month” for the 93rd Traditional Day of the Party's mass mobilisation work and the 24th National Mass Mobilisation Day", Deadline.By(new DateOnly(2023, 10, 31)));
        Point("watch", "Tăng cường nắm tình hình nhân dân, công nhân, tôn giáo, dân tộc; kịp thời thông tin, báo cáo, phối hợp với Ban Dân vận Tỉnh ủy tham mưu, giải quyết hiệu quả các vấn đề phát sinh",
            "Watch more closely the situation of the people, workers, religious and ethnic groups; promptly inform, report to and coordinate with the provincial department to advise on and resolve emerging issues", Deadline.NotYet);
        return diary;

        void Point(string name, string vi, string en, Deadline deadline, Wording? product = null) => diary.Direct(name, "Q3-conference", "conclusion",
            new(default, default, ++number, new(vi, en), A, Bodies.MassMobilisation, deadline, Bodies.Districts.ToEquatableList(), Product: product));

        ActivityAccount Quarter(ActivityKind kind, string clauses, string vi, string en, string? people = null) => new(
            kind, A, new DateOnly(2023, 7, 1), new(vi, en), clauses.Split(' ').Select(clause => diary[clause]).ToEquatableList(), new DateOnly(2023, 9, 30),
            Audiences: Figures.Audiences(people), ReportedBy: Bodies.MassMobilisation, Source: Article + "; bài không nêu ngày cụ thể");
    }
}
