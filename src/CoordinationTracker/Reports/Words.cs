// Longer than most files because it is a word list: what each choice is called stands here once, in both languages.
namespace CoordinationTracker.Reports;

/// <summary>The words of the field that reports and pages share, in the languages of the product (domain 3.5, 6, 7.3).</summary>
public static partial class Words
{
    public static readonly Wording NotRecorded = new(Vi: "chưa có số liệu", En: "not recorded", Hi: "आँकड़ा दर्ज नहीं", Ur: "اعداد دستیاب نہیں");
    public static readonly Wording ToBeChecked = new(Vi: "[CẦN KIỂM TRA]", En: "[TO BE CHECKED]", Hi: "[जाँच आवश्यक]", Ur: "[جانچ درکار]");
    public static readonly Wording NotYetCarriedOut = new(Vi: "chưa triển khai", En: "not yet carried out", Hi: "अभी आरंभ नहीं", Ur: "ابھی شروع نہیں ہوا");
    public static readonly Wording NoneRecorded = new(Vi: "Chưa có nội dung được ghi nhận.", En: "Nothing has been recorded.", Hi: "कुछ भी दर्ज नहीं किया गया।", Ur: "کچھ درج نہیں کیا گیا۔");
    public static readonly Wording FirstYear = new(Vi: "năm đầu thực hiện", En: "first year", Hi: "पहला वर्ष", Ur: "پہلا سال");
    public static readonly Wording NotComparable = new(Vi: "không so sánh được", En: "not comparable", Hi: "तुलना संभव नहीं", Ur: "موازنہ ممکن نہیں");
    public static readonly Wording PassedWithoutPlan = new(Vi: "vượt (không có KH)", En: "exceeded (no plan)", Hi: "योजना से अधिक (कोई योजना नहीं)", Ur: "منصوبے سے زیادہ (کوئی منصوبہ نہیں)");
    public static readonly Wording PassedNone = new(Vi: "vượt mức kế hoạch 0", En: "above the plan of 0", Hi: "योजना 0 से अधिक", Ur: "منصوبے 0 سے زیادہ");
    public static readonly Wording NoDeadlineYet = new(Vi: "chưa có thời hạn", En: "no deadline yet", Hi: "समय-सीमा निर्धारित नहीं", Ur: "مدت مقرر نہیں");
    public static readonly Wording AsSoonAsPossible = new(Vi: "càng sớm càng tốt", En: "as soon as possible", Hi: "यथाशीघ्र", Ur: "جلد از جلد");
    public static readonly Wording WithoutEnd = new(Vi: "thường xuyên", En: "standing, without end", Hi: "निरंतर, बिना समय-सीमा", Ur: "مستقل، بلا مدت");
    public static readonly Wording NeedsDay = new(Vi: "cần ấn định thời hạn", En: "a day is to be set", Hi: "तिथि तय की जानी है", Ur: "تاریخ مقرر کی جانی ہے");
    public static readonly Wording Late = new(Vi: "ghi muộn", En: "entered late", Hi: "देर से दर्ज", Ur: "تاخیر سے درج");
    public static readonly Wording Example = new(Vi: "Số liệu ví dụ, không phải số liệu thật.", En: "Example data, not real figures.", Hi: "उदाहरण के आँकड़े, वास्तविक नहीं।", Ur: "مثال کے اعداد، حقیقی نہیں۔");

    /// <summary>What stands in the place of a percent where the plan was zero: so much of nothing is no percent (domain 3.5).</summary>
    public static Wording? Passed(Direction direction, decimal? plan, decimal? actual) =>
        plan != 0 || actual is not > 0 ? null : direction switch { Direction.Range => null, Direction.Lower => PassedNone, _ => PassedWithoutPlan };

    public static Wording Of(TaskState state) => state switch
    {
        TaskState.CompletedOnTime => new(Vi: "hoàn thành đúng hạn", En: "completed on time", Hi: "समय पर पूर्ण", Ur: "بروقت مکمل"),
        TaskState.CompletedLate => new(Vi: "hoàn thành quá hạn", En: "completed late", Hi: "विलंब से पूर्ण", Ur: "تاخیر سے مکمل"),
        TaskState.InTime => new(Vi: "đang thực hiện, trong hạn", En: "in progress, in time", Hi: "प्रगति पर, समय-सीमा में", Ur: "زیر عمل، مدت کے اندر"),
        TaskState.Overdue => new(Vi: "quá hạn", En: "overdue", Hi: "अतिदेय", Ur: "زائد المیعاد"),
        TaskState.NoDeadline => NoDeadlineYet,
        _ => new(Vi: "đã điều chỉnh, bãi bỏ", En: "adjusted or withdrawn", Hi: "संशोधित या वापस लिया गया", Ur: "ترمیم شدہ یا واپس لیا گیا"),
    };

    /// <summary>The state of one task, which also says whether work on it began and whether there was a day to be late for.</summary>
    public static Wording Of(TaskState state, bool started, bool dated) => (state, started) switch
    {
        (TaskState.CompletedOnTime, _) when !dated => new(Vi: "hoàn thành", En: "completed", Hi: "पूर्ण", Ur: "مکمل"),
        (TaskState.InTime, false) => new(Vi: "chưa thực hiện, trong hạn", En: "not started, in time", Hi: "आरंभ नहीं, समय-सीमा में", Ur: "شروع نہیں ہوا، مدت کے اندر"),
        (TaskState.Overdue, false) => new(Vi: "chưa thực hiện, quá hạn", En: "not started, overdue", Hi: "आरंभ नहीं, अतिदेय", Ur: "شروع نہیں ہوا، زائد المیعاد"),
        (TaskState.Overdue, true) => new(Vi: "đang thực hiện, quá hạn", En: "in progress, overdue", Hi: "प्रगति पर, अतिदेय", Ur: "زیر عمل، زائد المیعاد"),
        _ => Of(state),
    };

    public static Wording Of(DutyState state) => state switch
    {
        DutyState.InTime => new(Vi: "đúng hạn", En: "in time", Hi: "समय पर", Ur: "بروقت"),
        DutyState.Late => new(Vi: "chậm", En: "late", Hi: "विलंब से", Ur: "تاخیر سے"),
        DutyState.Missing => new(Vi: "chưa thực hiện", En: "missing", Hi: "नहीं किया गया", Ur: "نہیں کیا گیا"),
        DutyState.NotYetDue => new(Vi: "chưa đến hạn", En: "not yet due", Hi: "अभी देय नहीं", Ur: "ابھی واجب نہیں"),
        _ => new(Vi: "được miễn", En: "excused", Hi: "छूट प्राप्त", Ur: "مستثنیٰ"),
    };

    /// <summary>How far a co-operating unit is with its own part.</summary>
    public static Wording Of(SupportState state) => state switch
    {
        SupportState.Completed => new(Vi: "đã xong", En: "done", Hi: "पूर्ण", Ur: "مکمل"),
        SupportState.InProgress => new(Vi: "đang thực hiện", En: "in progress", Hi: "प्रगति पर", Ur: "زیر عمل"),
        _ => new(Vi: "chưa báo cáo", En: "nothing reported", Hi: "कोई सूचना नहीं", Ur: "کوئی اطلاع نہیں"),
    };

    public static Wording Of(Verification verification) => verification switch
    {
        Verification.Awaiting => new(Vi: "chờ thẩm tra", En: "awaiting verification", Hi: "सत्यापन की प्रतीक्षा में", Ur: "تصدیق کا منتظر"),
        Verification.Accepted => new(Vi: "đã thẩm tra", En: "verified", Hi: "सत्यापित", Ur: "تصدیق شدہ"),
        _ => new(Vi: "bị trả lại", En: "returned", Hi: "लौटाया गया", Ur: "واپس کیا گیا"),
    };

    public static Wording Of(FigureTest test) => test switch
    {
        FigureTest.NotRecorded => NotRecorded,
        FigureTest.Zero => new(Vi: "bằng 0", En: "zero"),
        FigureTest.Without => new(Vi: "chưa có hoặc bằng 0", En: "not recorded or zero"),
        FigureTest.Below => new(Vi: "dưới", En: "below"),
        _ => new(Vi: "từ mức này trở lên:", En: "at least"),
    };

    public static Wording Of(DeadlineShape shape) => shape switch
    {
        DeadlineShape.By => new(Vi: "đến hết ngày", En: "by a day (that day included)"),
        DeadlineShape.Before => new(Vi: "trước ngày", En: "before a day (that day excluded)"),
        DeadlineShape.WithinDays => new(Vi: "trong số ngày kể từ một ngày", En: "within days of a day"),
        DeadlineShape.InPeriod => new(Vi: "trong một kỳ", En: "in a period"),
        DeadlineShape.Anniversary => new(Vi: "tròn số năm từ một ngày", En: "years after a day"),
        DeadlineShape.Occasion => new(Vi: "nhân một dịp", En: "on an occasion"),
        DeadlineShape.AsSoonAsPossible => AsSoonAsPossible,
        DeadlineShape.Standing => WithoutEnd,
        _ => NoDeadlineYet,
    };

    public static Wording Of(Side side) => side switch
    {
        Side.A => new(Vi: "Bên A", En: "Side A", Hi: "पक्ष A", Ur: "فریق A"),
        Side.B => new(Vi: "Bên B", En: "Side B", Hi: "पक्ष B", Ur: "فریق B"),
        _ => new(Vi: "Hai bên", En: "Both sides", Hi: "दोनों पक्ष", Ur: "دونوں فریق"),
    };

    public static Wording Of(Standing standing) => standing switch
    {
        Standing.Confirmed => new(Vi: "bên kia đã xác nhận", En: "confirmed by the other side", Hi: "दूसरे पक्ष द्वारा पुष्ट", Ur: "دوسرے فریق نے تصدیق کی"),
        Standing.Disputed => new(Vi: "bên kia chưa thống nhất", En: "disputed by the other side", Hi: "दूसरे पक्ष द्वारा विवादित", Ur: "دوسرے فریق کو اختلاف ہے"),
        _ => new(Vi: "bên thực hiện kê khai", En: "claimed", Hi: "करने वाले पक्ष का दावा", Ur: "کرنے والے فریق کا دعویٰ"),
    };

    public static Wording Of(ActivityKind kind) => kind switch
    {
        ActivityKind.Session => new(Vi: "Tuyên truyền, vận động", En: "Propaganda session", Hi: "प्रचार सत्र", Ur: "آگاہی اجلاس"),
        ActivityKind.Training => new(Vi: "Tập huấn, bồi dưỡng", En: "Training", Hi: "प्रशिक्षण", Ur: "تربیت"),
        ActivityKind.Meeting => new(Vi: "Họp, giao ban", En: "Meeting", Hi: "बैठक", Ur: "اجلاس"),
        ActivityKind.Survey => new(Vi: "Rà soát, khảo sát", En: "Survey", Hi: "सर्वेक्षण", Ur: "جائزہ اور سروے"),
        ActivityKind.Visit => new(Vi: "Thăm, làm việc", En: "Visit", Hi: "दौरा", Ur: "دورہ"),
        ActivityKind.Ceremony => new(Vi: "Lễ công bố, ra mắt", En: "Ceremony", Hi: "समारोह", Ur: "تقریب"),
        ActivityKind.Inspection => new(Vi: "Kiểm tra, giám sát", En: "Inspection", Hi: "निरीक्षण", Ur: "معائنہ"),
        ActivityKind.Document => new(Vi: "Ban hành văn bản", En: "Document issued", Hi: "जारी दस्तावेज़", Ur: "جاری کردہ دستاویز"),
        ActivityKind.Advice => new(Vi: "Tham mưu", En: "Advice given", Hi: "परामर्श", Ur: "مشورہ"),
        ActivityKind.Support => new(Vi: "Hỗ trợ, an sinh", En: "Support", Hi: "सहायता", Ur: "امداد"),
        _ => new(Vi: "Hoạt động khác", En: "Other", Hi: "अन्य गतिविधि", Ur: "دیگر سرگرمی"),
    };

    public static Wording Of(DifficultyKind kind) => kind switch
    {
        DifficultyKind.Limitation => new(Vi: "Hạn chế", En: "Limitation", Hi: "सीमा", Ur: "حد"),
        DifficultyKind.Shortcoming => new(Vi: "Khuyết điểm", En: "Shortcoming", Hi: "कमी", Ur: "خامی"),
        _ => new(Vi: "Khó khăn, vướng mắc", En: "Difficulty", Hi: "कठिनाई", Ur: "مشکل"),
    };

    public static Wording Of(DifficultyState state) => state switch
    {
        DifficultyState.Open => new(Vi: "còn tồn tại", En: "open", Hi: "लंबित", Ur: "زیر التوا"),
        DifficultyState.Resolved => new(Vi: "đã giải quyết, chờ bên kia chấp nhận", En: "resolved, awaiting the other side", Hi: "निस्तारित, दूसरे पक्ष की स्वीकृति लंबित", Ur: "حل شدہ، دوسرے فریق کی منظوری باقی"),
        DifficultyState.Accepted => new(Vi: "đã giải quyết, bên kia chấp nhận", En: "resolved and accepted", Hi: "निस्तारित और स्वीकृत", Ur: "حل شدہ اور منظور شدہ"),
        _ => new(Vi: "khép lại, không có kết quả", En: "closed without effect", Hi: "बिना परिणाम बंद", Ur: "بے نتیجہ بند"),
    };

    public static Wording Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Answer => new(Vi: "trả lời", En: "answer", Hi: "उत्तर", Ur: "جواب"),
        AnswerKind.Advice => new(Vi: "tham mưu", En: "advice", Hi: "परामर्श", Ur: "مشورہ"),
        _ => new(Vi: "trả lời bước đầu", En: "interim reply", Hi: "अंतरिम उत्तर", Ur: "عبوری جواب"),
    };

    public static Wording Of(Urgency urgency) => urgency switch
    {
        Urgency.Prompt => new(Vi: "đột xuất", En: "prompt", Hi: "तत्काल सूचना", Ur: "فوری اطلاع"),
        _ => new(Vi: "hỏa tốc", En: "immediate", Hi: "अति तत्काल", Ur: "انتہائی فوری"),
    };

    public static Wording Of(RecommendationState state) => state switch
    {
        RecommendationState.Open => new(Vi: "chưa trả lời", En: "open", Hi: "अनुत्तरित", Ur: "جواب باقی"),
        RecommendationState.Answered => new(Vi: "đã trả lời", En: "answered", Hi: "उत्तर दिया गया", Ur: "جواب دیا گیا"),
        RecommendationState.Accepted => new(Vi: "chấp thuận", En: "accepted", Hi: "स्वीकृत", Ur: "منظور"),
        _ => new(Vi: "không chấp thuận", En: "declined", Hi: "अस्वीकृत", Ur: "نامنظور"),
    };

    public static Wording Of(CauseKind kind) => kind switch
    {
        CauseKind.Objective => new(Vi: "khách quan", En: "objective", Hi: "वस्तुगत", Ur: "معروضی"),
        _ => new(Vi: "chủ quan", En: "subjective", Hi: "आत्मगत", Ur: "موضوعی"),
    };

    public static Wording Of(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Flow => new(Vi: "phát sinh trong kỳ", En: "sum over the period", Hi: "अवधि का योग", Ur: "مدت کا مجموعہ"),
        Aggregation.Ratio => new(Vi: "tỷ lệ, tính lại từ các thành phần", En: "ratio, worked out from its parts", Hi: "अनुपात, घटकों से पुनः परिकलित", Ur: "تناسب، اجزا سے دوبارہ شمار"),
        Aggregation.Qualitative => new(Vi: "đánh giá bằng lời", En: "told in words", Hi: "शब्दों में मूल्यांकन", Ur: "الفاظ میں جائزہ"),
        _ => new(Vi: "tại thời điểm cuối kỳ", En: "value at the end", Hi: "अवधि के अंत का मान", Ur: "مدت کے اختتام کی قدر"),
    };

    public static Wording Of(Direction direction) => direction switch
    {
        Direction.Higher => new(Vi: "càng cao càng tốt", En: "higher is better", Hi: "अधिक बेहतर", Ur: "زیادہ بہتر"),
        Direction.Lower => new(Vi: "càng thấp càng tốt", En: "lower is better", Hi: "कम बेहतर", Ur: "کم بہتر"),
        Direction.Range => new(Vi: "trong khoảng", En: "between two bounds", Hi: "दो सीमाओं के बीच", Ur: "دو حدوں کے درمیان"),
        _ => new(Vi: "không xét chiều", En: "for information", Hi: "केवल सूचना के लिए", Ur: "صرف اطلاع کے لیے"),
    };

    public static Wording Of(Overlap overlap) => overlap switch
    {
        Overlap.Disjoint => new(Vi: "các phần không trùng nhau, cộng được", En: "parts do not overlap and add up"),
        Overlap.NotDeduplicated => new(Vi: "cộng được, chưa loại trùng", En: "added up, not de-duplicated"),
        _ => new(Vi: "các phần trùng nhau, không cộng", En: "parts overlap and are not added"),
    };

    /// <summary>What figures rest on, as a sentence says it.</summary>
    public static Wording Of(Basis basis) => basis switch
    {
        Basis.StoodByA => new(Vi: "số liệu do bên A kê khai hoặc xác nhận", En: "what side A claims or has confirmed", Hi: "पक्ष A द्वारा दावा या पुष्टि किए गए आँकड़े", Ur: "فریق A کے دعویٰ یا تصدیق کردہ اعداد"),
        Basis.StoodByB => new(Vi: "số liệu do bên B kê khai hoặc xác nhận", En: "what side B claims or has confirmed", Hi: "पक्ष B द्वारा दावा या पुष्टि किए गए आँकड़े", Ur: "فریق B کے دعویٰ یا تصدیق کردہ اعداد"),
        Basis.Agreed => new(Vi: "số liệu hai bên thống nhất", En: "what both sides stand by", Hi: "दोनों पक्षों द्वारा सहमत आँकड़े", Ur: "دونوں فریقوں کے متفقہ اعداد"),
        Basis.Disputed => new(Vi: "số liệu một bên chưa thống nhất", En: "what one side does not accept", Hi: "एक पक्ष द्वारा अस्वीकृत आँकड़े", Ur: "وہ اعداد جن سے ایک فریق کو اتفاق نہیں"),
        _ => new(Vi: "số liệu các bên kê khai", En: "what the sides claim", Hi: "पक्षों द्वारा दावा किए गए आँकड़े", Ur: "فریقوں کے دعویٰ کردہ اعداد"),
    };

    /// <summary>Groups that audiences are counted by; any other group is printed as it was written.</summary>
    public static readonly IReadOnlyDictionary<string, Wording> AudienceGroups = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["cadres"] = new(Vi: "cán bộ", En: "cadres", Hi: "कार्यकर्ता", Ur: "کارکن"),
        ["members"] = new(Vi: "đảng viên", En: "party members", Hi: "पार्टी सदस्य", Ur: "پارٹی ارکان"),
        ["workers"] = new(Vi: "công nhân", En: "workers", Hi: "श्रमिक", Ur: "کارخانے کے کارکن"),
        ["labourers"] = new(Vi: "người lao động", En: "labourers", Hi: "कामगार", Ur: "مزدور"),
        ["owners"] = new(Vi: "chủ doanh nghiệp", En: "business owners", Hi: "उद्यम स्वामी", Ur: "کاروباری مالکان"),
        ["youth"] = new(Vi: "đoàn viên, thanh niên", En: "youth", Hi: "युवा", Ur: "نوجوان"),
        ["women"] = new(Vi: "phụ nữ", En: "women", Hi: "महिलाएँ", Ur: "خواتین"),
        ["fishermen"] = new(Vi: "ngư dân", En: "fishermen", Hi: "मछुआरे", Ur: "ماہی گیر"),
        ["people"] = new(Vi: "nhân dân", En: "people", Hi: "जनता", Ur: "عوام"),
    };

    /// <summary>What propaganda was about (S0.11); any other topic is printed as it was written.</summary>
    public static readonly IReadOnlyDictionary<string, Wording> Topics = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["party-line"] = new(Vi: "chủ trương, đường lối của Đảng", En: "the Party's line", Hi: "पार्टी की नीति", Ur: "پارٹی کی پالیسی"),
        ["state-law"] = new(Vi: "chính sách, pháp luật của Nhà nước", En: "State policy and law", Hi: "राज्य की नीति और क़ानून", Ur: "ریاست کی پالیسی اور قانون"),
        ["enterprise-rules"] = new(Vi: "nội quy, quy chế của doanh nghiệp", En: "enterprise rules", Hi: "उद्यम के नियम", Ur: "ادارے کے قواعد"),
        ["organisations-in-private-sector"] = new(Vi: "phát triển tổ chức đảng, đoàn thể trong khu vực kinh tế tư nhân", En: "party and mass organisations in the private sector", Hi: "निजी क्षेत्र में पार्टी और जन-संगठन", Ur: "نجی شعبے میں پارٹی اور عوامی تنظیمیں"),
    };

    public static string Group(string group, string language) => AudienceGroups.TryGetValue(group, out var known) ? known.In(language) : group;
    public static string Topic(string topic, string language) => Topics.TryGetValue(topic, out var known) ? known.In(language) : topic;
}
