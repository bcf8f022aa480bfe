using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>The Directory's part of the script: who the bodies are, what they are called when, and who succeeds whom.</summary>
public static class Bodies
{
    // The Bloc Party Committee and the Economic Zone Management Board; the article does not say of which province.
    public static readonly Guid Bloc = Unit(1);
    public static readonly Guid Zone = Unit(2);

    // Ninh Bình and the Coast Guard.
    public static readonly Guid StandingCommittee = Unit(11);
    public static readonly Guid CoastGuard = Unit(12);
    public static readonly Guid MassMobilisation = Unit(13);
    public static readonly IReadOnlyList<Guid> Districts = [.. Enumerable.Range(21, 8).Select(Unit)];

    // Jharkhand: the committee, those above it and those it directs, as the article names them.
    public static readonly Guid StateCommittee = Unit(71);
    public static readonly Guid WorkingCommittee = Unit(72);
    public static readonly Guid StateOffice = Unit(73);
    public static readonly Guid ConstituencyInCharges = Unit(74);
    public static readonly Guid ConstituencyConvenors = Unit(75);
    public static readonly Guid DistrictInCharges = Unit(76);
    public static readonly Guid DistrictPresidents = Unit(77);

    // The example's bodies, of no real province.
    public static readonly Guid ExampleBloc = Unit(41);
    public static readonly Guid ExampleBlocOffice = Unit(42);
    public static readonly Guid ExampleOrganisation = Unit(43);
    public static readonly Guid ExamplePropaganda = Unit(44);
    /// <summary>Takes another name, and the propaganda commission's work, on 10 February 2025.</summary>
    public static readonly Guid ExampleMassMobilisation = Unit(45);
    public static readonly Guid ExampleInspection = Unit(46);
    public static readonly Guid ExampleYouth = Unit(47);
    public static readonly Guid ExampleZone = Unit(51);
    public static readonly Guid ExampleZoneOffice = Unit(52);
    /// <summary>Takes another name on 1 March 2025, when it succeeds the labour department.</summary>
    public static readonly Guid ExampleEnterprises = Unit(53);
    /// <summary>Dissolved on 1 March 2025.</summary>
    public static readonly Guid ExampleLabour = Unit(54);
    public static readonly Guid ExampleUnion = Unit(55);

    /// <summary>Two clusters of party cells in the industrial parks, three cells in each; they report to the Bloc every month.</summary>
    public static readonly IReadOnlyList<Guid> ExampleClusters = [Unit(61), Unit(62)];
    public static readonly IReadOnlyList<Guid> ExampleCells = [.. Enumerable.Range(63, 6).Select(Unit)];
    public const string ClusterLevel = "cụm", CellLevel = "chi bộ";

    /// <summary>A natural person; the name is in <see cref="DemoScript.People"/>.</summary>
    public static readonly Guid HeadOfMassMobilisation = new("01811000-0000-7000-8000-0000000000a1");

    internal static Diary Diary() => Write();

    private static Guid Unit(int number) => new($"01810000-0000-7000-8000-{number:x12}");

    private static Diary Write()
    {
        var diary = new Diary(Directory.Stream, 1);

        diary.On("2023-01-03 08:10", Post.Clerk);
        Establish(StandingCommittee, "Ban Thường vụ Tỉnh ủy Ninh Bình", "Standing Committee of the Ninh Bình Provincial Party Committee", Regime.Party, "TU");
        Establish(CoastGuard, "Ban Thường vụ Đảng ủy Cảnh sát biển Việt Nam", "Standing Committee of the Vietnam Coast Guard Party Committee", Regime.Party, "ĐUCSB");
        Alias(CoastGuard, "Bộ Tư lệnh Cảnh sát biển", "Coast Guard Command");
        Establish(MassMobilisation, "Ban Dân vận Tỉnh ủy Ninh Bình", "Mass Mobilisation Department of the Ninh Bình Provincial Party Committee", Regime.Party, "BDVTU", StandingCommittee);
        Alias(MassMobilisation, "Ban Dân vận Tỉnh ủy", "Mass Mobilisation Commission", "Mass Mobilisation Committee");
        (string Vi, string En)[] districts =
        [
            ("Thành ủy Ninh Bình", "Ninh Bình City"), ("Thành ủy Tam Điệp", "Tam Điệp City"), ("Huyện ủy Gia Viễn", "Gia Viễn District"), ("Huyện ủy Hoa Lư", "Hoa Lư District"),
            ("Huyện ủy Kim Sơn", "Kim Sơn District"), ("Huyện ủy Nho Quan", "Nho Quan District"), ("Huyện ủy Yên Khánh", "Yên Khánh District"), ("Huyện ủy Yên Mô", "Yên Mô District"),
        ];
        foreach (var (unit, (vi, en)) in Districts.Zip(districts))
            Establish(unit, $"Ban Dân vận {vi}", $"Mass Mobilisation Commission of the {en} Party Committee", Regime.Party, null);

        diary.On("2023-01-10 13:40", Post.Clerk);
        Establish(ExampleBloc, "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh ví dụ", "Agencies–Enterprises Bloc Party Committee of the example province", Regime.Party, "ĐUK");
        Establish(ExampleBlocOffice, "Văn phòng Đảng ủy Khối", "Office of the Bloc Party Committee", Regime.Party, "VPĐUK", ExampleBloc);
        Establish(ExampleOrganisation, "Ban Tổ chức Đảng ủy Khối", "Organisation Commission of the Bloc Party Committee", Regime.Party, "BTCĐUK", ExampleBloc);
        Establish(ExamplePropaganda, "Ban Tuyên giáo Đảng ủy Khối", "Propaganda and Education Commission of the Bloc Party Committee", Regime.Party, "BTGĐUK", ExampleBloc);
        Establish(ExampleMassMobilisation, "Ban Dân vận Đảng ủy Khối", "Mass Mobilisation Commission of the Bloc Party Committee", Regime.Party, "BDVĐUK", ExampleBloc);
        Establish(ExampleInspection, "Ủy ban Kiểm tra Đảng ủy Khối", "Inspection Commission of the Bloc Party Committee", Regime.Party, "UBKTĐUK", ExampleBloc);
        Establish(ExampleYouth, "Đoàn Khối Cơ quan - Doanh nghiệp tỉnh ví dụ", "Youth Union of the Agencies–Enterprises Bloc of the example province", Regime.Other, "ĐTNK", ExampleBloc);
        Establish(ExampleZone, "Ban Quản lý Khu kinh tế tỉnh ví dụ", "Economic Zone Management Board of the example province", Regime.State, "BQLKKT");
        Establish(ExampleZoneOffice, "Văn phòng Ban Quản lý Khu kinh tế", "Office of the Economic Zone Management Board", Regime.State, "VP", ExampleZone);
        Establish(ExampleEnterprises, "Phòng Quản lý doanh nghiệp", "Department of Enterprise Management", Regime.State, "QLDN", ExampleZone);
        Establish(ExampleLabour, "Phòng Quản lý lao động", "Department of Labour Management", Regime.State, "QLLĐ", ExampleZone);
        Establish(ExampleUnion, "Công đoàn các khu kinh tế tỉnh ví dụ", "Trade Union of the Economic Zones of the example province", Regime.Other, "CĐKKT");
        Alias(ExampleBloc, "Đảng ủy Khối", "Bloc Party Committee");
        Alias(ExampleZone, "Ban Quản lý các khu công nghiệp", "Ban Quản lý", "EZ Board");

        diary.On("2023-06-26 08:30", Post.Clerk);
        (string Vi, string En)[] trades = [("may", "garment"), ("chế biến gỗ", "wood-processing"), ("vận tải", "transport"), ("điện tử", "electronics"), ("cơ khí", "mechanical"), ("bao bì", "packaging")];
        foreach (var (order, cluster) in ExampleClusters.Index())
        {
            Establish(cluster, $"Cụm chi bộ Khu công nghiệp số {order + 1}", $"Cluster of cells of Industrial Park {order + 1}", Regime.Party, null, ExampleBloc, ClusterLevel);
            foreach (var (cell, (vi, en)) in ExampleCells.Skip(3 * order).Take(3).Zip(trades.Skip(3 * order)))
                Establish(cell, $"Chi bộ doanh nghiệp {vi}", $"Cell of the {en} enterprise", Regime.Party, null, cluster, CellLevel);
        }

        diary.On("2023-10-02 08:40", Post.Clerk);
        Establish(WorkingCommittee, "Ủy ban Công tác Đảng Quốc đại toàn Ấn Độ", "All India Congress Working Committee", Regime.Other, null);
        Establish(StateCommittee, "Ủy ban Đảng Quốc đại bang Jharkhand", "Jharkhand Pradesh Congress Committee", Regime.Other, null, WorkingCommittee);
        Alias(StateCommittee, "झारखंड प्रदेश कांग्रेस कमिटी");
        Establish(StateOffice, "Văn phòng bang", "State Office", Regime.Other, null, StateCommittee);
        Establish(ConstituencyInCharges, "Các phụ trách khu vực Lok Sabha", "Lok Sabha in-charges", Regime.Other, null, StateCommittee);
        Establish(ConstituencyConvenors, "Các điều phối viên khu vực Lok Sabha", "Lok Sabha convenors", Regime.Other, null, StateCommittee);
        Establish(DistrictInCharges, "Các phụ trách huyện", "District in-charges", Regime.Other, null, StateCommittee);
        Establish(DistrictPresidents, "Các chủ tịch huyện", "District presidents", Regime.Other, null, StateCommittee);

        // The only day on which the article shows him at the post is the conference's.
        diary.On("2023-10-06 11:20", Post.Clerk).Tell((_, directory, today) => directory.Decide(new HoldPost(
            new("01811000-0000-7000-8000-0000000000b1"), MassMobilisation, new(Vi: "Trưởng Ban Dân vận Tỉnh ủy", En: "Head of the provincial Mass Mobilisation Department"),
            HeadOfMassMobilisation, new DateOnly(2023, 10, 6)), today));

        diary.On("2024-05-06 08:20", Post.Clerk);
        Establish(Bloc, "Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh", "Provincial Agencies–Enterprises Bloc Party Committee", Regime.Party, "ĐUK");
        Alias(Bloc, "Đảng ủy Cơ quan - Doanh nghiệp tỉnh", "Provincial Party Committee of Agencies–Enterprises", "صوبائی پارٹی کمیٹی آف ایجنسیز - انٹرپرائزز");
        Establish(Zone, "Ban Quản lý Khu kinh tế tỉnh", "Provincial Economic Zone Management Board", Regime.State, "BQLKKT");
        Alias(Zone, "صوبائی اکنامک زون مینجمنٹ بورڈ");

        diary.On("2025-02-10 08:30", Post.Clerk);
        Rename(ExampleMassMobilisation, "Ban Tuyên giáo và Dân vận Đảng ủy Khối", "Propaganda, Education and Mass Mobilisation Commission of the Bloc Party Committee", "2025-02-10", "BTGDVĐUK");
        diary.Tell((_, directory, today) => directory.Decide(new MergeUnit(ExamplePropaganda, ExampleMassMobilisation, new DateOnly(2025, 2, 10)), today));

        diary.On("2025-03-03 08:15", Post.Clerk);
        Rename(ExampleEnterprises, "Phòng Quản lý doanh nghiệp và lao động", "Department of Enterprise and Labour Management", "2025-03-01", "QLDNLĐ");
        diary.Tell((_, directory, today) => directory.Decide(new DissolveUnit(ExampleLabour, new DateOnly(2025, 3, 1), [ExampleEnterprises]), today));
        return diary;

        // The day is only the one from which the record holds these names; none of the bodies was founded on it.
        void Establish(Guid unit, string vi, string en, Regime regime, string? symbol, Guid? parent = null, string? level = null) => diary.Tell((_, directory, today) =>
            directory.Decide(new EstablishUnit(unit, new(vi, en), regime, new DateOnly(2020, 1, 1), symbol, parent, level), today));
        void Rename(Guid unit, string vi, string en, string on, string symbol) => diary.Tell((_, directory, today) =>
            directory.Decide(new RenameUnit(unit, new(vi, en), Demo.Diary.Day(on), symbol), today));
        void Alias(Guid unit, params string[] aliases)
        {
            foreach (var alias in aliases) diary.Tell((_, directory, _) => directory.Decide(new AliasUnit(unit, alias)));
        }
    }
}
