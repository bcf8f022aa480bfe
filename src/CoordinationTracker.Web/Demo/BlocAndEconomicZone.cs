using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static ActivityKind;
using static Side;

/// <summary>
/// Bloc Party Committee × Economic Zone Management Board, 2023–2025: its one-year conference as an article told it, in words only.
/// The article gives no signing day (one year before the conference is inferred), no day of any activity and no figure; none is made up.
/// </summary>
public static class BlocAndEconomicZone
{
    public static readonly Guid Stream = new("018f4b60-0000-7000-8000-00000000000a");
    public const string Code = "DUK-BQLKKT-2023";

    /// <summary>16 May 2023 to 15 May 2024.</summary>
    public static readonly Period FirstYear = Period.YearFrom(new DateOnly(2023, 5, 16));

    private const string Source = "vietnam.vn, bài về hội nghị sơ kết 01 năm thực hiện Chương trình phối hợp công tác (16/5/2024); bài không nêu ngày cụ thể";

    internal static Diary Diary()
    {
        var diary = new Diary(Stream, 2);

        diary.On("2024-05-06 09:00", Post.SecretariatA)
            .Sign(new(Code,
                new("Chương trình phối hợp công tác", "Work coordination programme"),
                new(Bodies.Bloc, new(new("T/M ĐẢNG ỦY KHỐI", "ON BEHALF OF THE BLOC PARTY COMMITTEE"), new("BÍ THƯ", "SECRETARY"))),
                new(Bodies.Zone, new(null, new("TRƯỞNG BAN", "HEAD OF THE BOARD"))),
                new DateOnly(2023, 5, 16), new DateOnly(2023, 5, 16), new DateOnly(2025, 12, 31),
                Bases:
                [
                    new("Chức năng, nhiệm vụ, quyền hạn của mỗi bên", "The functions, tasks and powers of each side"),
                    new("Ngày ký 16/5/2023 được suy ra từ hội nghị sơ kết 01 năm ngày 16/5/2024; nguồn không nêu ngày ký và số, ký hiệu [CẦN KIỂM TRA]",
                        "The signing day, 16 May 2023, is inferred from the one-year conference of 16 May 2024; the source gives neither signing day nor number [TO BE CHECKED]"),
                ],
                Aims:
                [
                    new("Làm cơ sở quan trọng để hai bên tham mưu Tỉnh ủy và Ban Chỉ đạo Đề án 24 của tỉnh về phát triển đảng viên, tổ chức đảng cơ sở và đoàn thể trong doanh nghiệp tại các khu công nghiệp, khu chức năng của Khu kinh tế tỉnh",
                        "An important basis for the two sides to advise the Provincial Party Committee and the province's Project 24 Steering Committee on developing party members, grassroots party organisations and mass organisations in enterprises in the industrial parks and functional areas of the provincial economic zone"),
                    new("Giúp Đảng ủy Khối và Ban Quản lý Khu kinh tế tỉnh thực hiện tốt chức năng, nhiệm vụ; góp phần xây dựng tổ chức đảng cơ sở trong các đơn vị kinh tế tư nhân, nâng cao vai trò lãnh đạo và hiệu quả lãnh đạo của Đảng trong giai đoạn hiện nay",
                        "To help both bodies perform their functions and tasks well, and contribute to building grassroots party organisations in private economic units and raising the Party's leading role and effectiveness in the present period"),
                ],
                Recipients: [new("Tỉnh ủy", "Provincial Party Committee"), new("Ban Chỉ đạo Đề án 24 của tỉnh", "The province's Project 24 Steering Committee")]))
            .Field("1", new("Tuyên truyền, vận động", "Propaganda and mobilisation"),
                new("Chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và nội quy, quy chế của doanh nghiệp", "Compliance with the Party's line, State policy and law, and the rules of enterprises"))
            .Field("2", new("Rà soát, thống kê doanh nghiệp", "Review and count of enterprises"))
            .Field("3", new("Xây dựng, thành lập tổ chức đảng", "Building and establishing party organisations"), new("Xây dựng tổ chức đảng cơ sở trong các đơn vị kinh tế tư nhân", "Grassroots party organisations in private economic units"))
            .Field("4", new("Phát triển đảng viên", "Developing party members"))
            .Field("5", new("Xây dựng tổ chức chính trị - xã hội, phát triển đoàn viên, hội viên", "Building socio-political organisations and developing their members"))
            .Field("6", new("Tham mưu Tỉnh ủy và Ban Chỉ đạo Đề án 24", "Advice to the Provincial Party Committee and the Project 24 Steering Committee"))
            .Commit("1.1", Both, "Phối hợp tuyên truyền, vận động cán bộ, đảng viên, công nhân, người lao động và chủ doanh nghiệp chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và nội quy, quy chế của doanh nghiệp",
                "Coordinate in propagating to and mobilising cadres, party members, workers, labourers and business owners to comply with the Party's line, State policy and law, and enterprise rules")
            .Commit("1.2", Both, "Tuyên truyền các chủ trương, chính sách về phát triển tổ chức đảng cơ sở, đảng viên và đoàn thể trong các đơn vị kinh tế tư nhân",
                "Propagate policies on developing grassroots party organisations, party members and mass organisations in private economic units")
            .Commit("2.1", Both, "Rà soát, thống kê số doanh nghiệp hiện có tại các khu công nghiệp và khu chức năng của tỉnh",
                "Review and count the existing enterprises in the province's industrial parks and functional areas")
            .Commit("3.1", Both, "Định hướng việc xây dựng, thành lập tổ chức đảng trong các khu công nghiệp của tỉnh",
                "Give orientation for building and establishing party organisations in the province's industrial parks")
            .Commit("4.1", Both, "Định hướng việc phát triển đảng viên trong doanh nghiệp tại các khu công nghiệp",
                "Give orientation for developing party members in enterprises in the industrial parks")
            .Commit("5.1", Both, "Định hướng việc thành lập tổ chức chính trị - xã hội, phát triển đoàn viên trong doanh nghiệp tại các khu công nghiệp",
                "Give orientation for establishing socio-political organisations and developing union members in enterprises in the industrial parks")
            .Commit("6.1", Both, "Tham mưu Tỉnh ủy và Ban Chỉ đạo Đề án 24 của tỉnh về công tác phát triển đảng viên, tổ chức đảng cơ sở, đoàn thể trong doanh nghiệp",
                "Advise the Provincial Party Committee and the Project 24 Steering Committee on developing party members, grassroots party organisations and mass organisations in enterprises",
                new("Chức năng tham mưu của mỗi bên", "The advisory function of each side"));
        foreach (var indicator in StartSet.OfDevelopment) diary.Indicator(indicator);

        diary.On("2024-05-06 14:10", Post.SecretariatA)
            .Review("one-year", PeriodKind.OneYear, FirstYear, "2024-05-15", "2024-05-16", "2024-05-16")
            .On("2024-05-15 08:25", Post.SecretariatA)
            .Log("content", Year(Document, "",
                "Trên cơ sở chức năng, nhiệm vụ, quyền hạn, hai bên đã cụ thể hóa nội dung công tác phối hợp trong từng lĩnh vực, phù hợp với tình hình thực tế.",
                "On the basis of functions, tasks and powers, the two sides specified the content of coordination work in each field, in line with the actual situation."))
            .Log(null, Year(Other, "",
                "Nội dung phối hợp được bám sát và triển khai với tinh thần, trách nhiệm của từng cán bộ, đảng viên, các cơ quan tham mưu giúp việc và phòng chuyên môn của hai đơn vị.",
                "The content of coordination was taken up and carried out with the spirit and responsibility of each cadre and party member, the assisting agencies and the specialised departments of both units."))
            .Log("mobilised", Year(Session, "1.1",
                "Chủ động phối hợp tuyên truyền, vận động cán bộ, đảng viên, công nhân, người lao động và chủ doanh nghiệp chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và nội quy, quy chế của doanh nghiệp.",
                "Actively coordinated in propagating to and mobilising cadres, party members, workers, labourers and business owners to comply with the Party's line and policies, State policy and law, and the rules of enterprises.",
                "cadres; members; workers; labourers; owners", "party-line; state-law; enterprise-rules"))
            .Log("policy", Year(Session, "1.2",
                "Tuyên truyền các chủ trương, chính sách về phát triển tổ chức đảng cơ sở, đảng viên và đoàn thể trong các đơn vị kinh tế tư nhân.",
                "Propagated policies on developing grassroots party organisations, party members and mass organisations in private economic units.",
                topics: "organisations-in-private-sector"))
            .On("2024-05-15 09:30", Post.SecretariatB)
            .Log("counted", Year(Survey, "2.1",
                "Rà soát, thống kê số doanh nghiệp hiện có tại các khu công nghiệp và khu chức năng của tỉnh (nguồn không nêu số liệu).",
                "Reviewed and counted the existing enterprises in the province's industrial parks and functional areas (the source gives no figure)."))
            .Log("orientation", Year(Advice, "3.1 4.1 5.1",
                "Định hướng việc xây dựng, thành lập tổ chức đảng, tổ chức chính trị - xã hội và phát triển đảng viên, đoàn viên trong các khu công nghiệp của tỉnh.",
                "Gave orientation for building and establishing party organisations and socio-political organisations and for developing party members and union members in the province's industrial parks."))
            .Log("advice", Year(Advice, "6.1",
                "Chương trình phối hợp là cơ sở quan trọng để hai bên tham mưu Tỉnh ủy và Ban Chỉ đạo Đề án 24 của tỉnh đẩy mạnh công tác phát triển đảng viên, tổ chức đảng cơ sở, đoàn thể trong doanh nghiệp.",
                "The programme was an important basis for the two sides to advise the Provincial Party Committee and the Project 24 Steering Committee on stepping up the development of party members, grassroots party organisations and mass organisations in enterprises."));
        diary.On("2024-05-15 10:20", Post.SecretariatA)
            .Strength(Both, "2024-05-15",
                "Hai bên đã cụ thể hóa nội dung phối hợp trong từng lĩnh vực trên cơ sở chức năng, nhiệm vụ, quyền hạn, phù hợp với tình hình thực tế.",
                "The two sides specified the content of coordination in each field on the basis of functions, tasks and powers, in line with the actual situation.",
                new("Tinh thần, trách nhiệm của từng cán bộ, đảng viên, cơ quan tham mưu giúp việc và phòng chuyên môn của hai đơn vị", "The spirit and responsibility of each cadre, party member, assisting agency and specialised department of both units"))
            .Strength(Both, "2024-05-15",
                "Chủ động phối hợp trong tuyên truyền, vận động; trong rà soát, thống kê doanh nghiệp; trong định hướng xây dựng tổ chức đảng, đoàn thể và phát triển đảng viên, đoàn viên.",
                "Actively coordinated in propaganda and mobilisation, in reviewing and counting enterprises, and in giving orientation for building party and mass organisations and developing party and union members.")
            .Passage("one-year", "opening",
                "Chương trình phối hợp là cơ sở quan trọng để Đảng ủy Khối và Ban Quản lý Khu kinh tế tỉnh tham mưu Tỉnh ủy và Ban Chỉ đạo Đề án 24 của tỉnh đẩy mạnh công tác phát triển đảng viên, tổ chức đảng cơ sở, đoàn thể trong doanh nghiệp tại các khu công nghiệp, khu chức năng của Khu kinh tế tỉnh.",
                "The coordination programme is an important basis for the Bloc Party Committee and the Economic Zone Management Board to advise the Provincial Party Committee and the province's Project 24 Steering Committee on stepping up the development of party members, grassroots party organisations and mass organisations in enterprises in the industrial parks and functional areas of the provincial economic zone.");

        diary.On("2024-05-16 16:35", Post.SecretariatA)
            .Log("conference", new(Meeting, Both, new DateOnly(2024, 5, 16),
                new("Chiều 16/5, Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh và Ban Quản lý Khu kinh tế tỉnh tổ chức hội nghị sơ kết 01 năm thực hiện Chương trình phối hợp công tác giai đoạn 2023 - 2025.",
                    "On the afternoon of 16 May the Agencies–Enterprises Bloc Party Committee and the Provincial Economic Zone Management Board held a conference to review one year of implementing the work coordination programme 2023–2025."),
                Result: new("Đại biểu hai đơn vị phát biểu ý kiến, làm rõ kết quả đạt được, chỉ ra hạn chế, khó khăn và đề xuất giải pháp để phối hợp tốt hơn trong thời gian tới.",
                    "Delegates of both units gave their opinions, clarified the results achieved, pointed out limitations and difficulties, and proposed solutions for better coordination in the time to come."),
                Source: Source))
            .Highlight("conference", "2024-05-16")
            .Raise("limits", DifficultyKind.Limitation, Both, "2024-05-16",
                "Hạn chế trong công tác phối hợp được đại biểu hai đơn vị chỉ ra tại hội nghị (nguồn không nêu cụ thể).",
                "Limitations in coordination, pointed out by delegates of both units at the conference (the source does not name them).")
            .Raise("difficulties", DifficultyKind.Difficulty, Both, "2024-05-16",
                "Khó khăn trong công tác phối hợp được đại biểu hai đơn vị nêu tại hội nghị (nguồn không nêu cụ thể).",
                "Difficulties in coordination, raised by delegates of both units at the conference (the source does not name them).")
            .Solve("limits", Both, "2024-05-16", "Các giải pháp để phối hợp tốt hơn trong thời gian tới do đại biểu hai đơn vị đề xuất tại hội nghị (nguồn không nêu cụ thể).",
                "The solutions for better coordination proposed by delegates of both units at the conference (the source does not name them).")
            .Solve("difficulties", Both, "2024-05-16", "Tiếp tục tập trung thực hiện tốt các nội dung phối hợp.", "Continue to focus on carrying out the content of coordination well.")
            .Assign(new(default, new("Tiếp tục tập trung thực hiện tốt các nội dung phối hợp theo Chương trình", "Continue to focus on carrying out well the content of coordination under the programme"),
                Both, Bodies.Bloc, new DateOnly(2024, 5, 16), Deadline.NotYet, [Bodies.Zone],
                Basis: new("Hai đơn vị thống nhất tại hội nghị ngày 16/5/2024; nguồn không nêu thời hạn", "Agreed by both units at the conference of 16 May 2024; the source gives no deadline")))
            .Passage("one-year", "IV.1",
                "Hai đơn vị thống nhất cao: thời gian tới tiếp tục tập trung thực hiện tốt các nội dung phối hợp, qua đó giúp Đảng ủy Khối và Ban Quản lý Khu kinh tế tỉnh thực hiện tốt chức năng, nhiệm vụ của mình, góp phần xây dựng tổ chức đảng cơ sở trong các đơn vị kinh tế tư nhân, nâng cao vai trò lãnh đạo và hiệu quả lãnh đạo của Đảng trong giai đoạn hiện nay.",
                "Both units highly agreed that in the time to come they will continue to focus on carrying out the content of coordination well, so helping the Bloc Party Committee and the Economic Zone Management Board to perform their functions and tasks, and contributing to building grassroots party organisations in private economic units and to raising the Party's leading role and effectiveness in the present period.");
        return diary;

        // The article tells of the year as a whole; so does the entry.
        ActivityAccount Year(ActivityKind kind, string clauses, string vi, string en, string? people = null, string? topics = null) => new(
            kind, Both, FirstYear.From, new(vi, en), clauses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(clause => diary[clause]).ToEquatableList(), FirstYear.To,
            Audiences: Figures.Audiences(people), Topics: Figures.Topics(topics), Source: Source);
    }
}
