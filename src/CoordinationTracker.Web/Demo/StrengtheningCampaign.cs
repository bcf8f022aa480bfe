using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static Side;

/// <summary>
/// The organisation-strengthening campaign of Jharkhand (domain 1.3): the directions of 30 September 2023, their review on 19 October in two
/// virtual sessions with the new directions, and — made up, and said to be — the meeting after it, which opens with what became of each point.
/// Only bodies and posts that the article names are here.
/// </summary>
public static class StrengtheningCampaign
{
    public static readonly Guid Stream = new("018575b0-0000-7000-8000-00000000000d");
    public const string Code = "JH-2023";

    /// <summary>What the demo shows here, by the names its diary calls them.</summary>
    public static Guid FirstSession => Diary()["first-session"];
    public static Guid SecondSession => Diary()["second-session"];
    public static Guid FollowingMeeting => Diary()["following"];

    private static readonly DateOnly September = new(2023, 9, 30), Review = new(2023, 10, 19), Following = new(2023, 11, 10);
    private static readonly Wording President = new("Chủ tịch Ủy ban bang", "President of the State Committee", "प्रदेश अध्यक्ष"), InCharge = new("Ủy viên Ủy ban Công tác, phụ trách bang Jharkhand", "Member of the Working Committee, in-charge of Jharkhand", "झारखंड प्रभारी");
    private const string Article = "Bài “राजेश ठाकुर की अध्यक्षता में वर्चुअल बैठक संपन्न”, 19/10/2023";

    internal static Diary Diary()
    {
        var diary = new Diary(Stream, 4);

        diary.On("2023-10-02 09:10", Post.SecretariatA)
            .Sign(new(Code, new("Cuộc vận động củng cố tổ chức (ví dụ)", "Organisation-strengthening campaign (example)", "संगठन सशक्तिकरण अभियान (उदाहरण)"),
                new(Bodies.StateCommittee, new(null, new("CHỦ TỊCH", "PRESIDENT")), Bodies.StateOffice), new(Bodies.WorkingCommittee, new(null, new("PHỤ TRÁCH BANG", "IN-CHARGE OF THE STATE"))),
                September, September, null, "Asia/Kolkata", new("Ranchi", "Ranchi"),
                Bases: [new(Article + "; ngày bắt đầu lấy theo cuộc họp 30/9/2023, nguồn không nêu [CẦN KIỂM TRA]; cuộc họp sau đó là ví dụ", "News of 19 October 2023; the beginning is taken from the meeting of 30 September, the source gives none [TO BE CHECKED]; the meeting that follows is made up")],
                Example: true))
            .Field("1", new("Hoàn thiện tổ chức các cấp", "Completeness of the organisation"))
            .Field("2", new("Tổ chức quần chúng, ban, tổ", "Frontal organisations, departments, cells"))
            .Plan("september", new(default, MeetingKind.ReviewConference, new("Họp các điều phối viên và phụ trách khu vực Lok Sabha", "Meeting of Lok Sabha convenors and in-charges"), September, September,
                Place: new("Congress Bhawan, Ranchi", "Congress Bhawan, Ranchi", "कांग्रेस भवन, रांची"), Hosts: [Bodies.StateCommittee], Chairs: [InCharge]))
            .Held("september", "2023-09-30", new UnitPresence(Bodies.ConstituencyConvenors, true), new UnitPresence(Bodies.ConstituencyInCharges, true))
            .Conclude("directions", "september", new("Chỉ đạo cần thiết, chủ yếu: rà soát tính hoàn chỉnh của tổ chức theo cuộc vận động củng cố tổ chức; rà soát và báo cáo tiến độ của các tổ chức quần chúng, ban, tổ.",
                "Necessary directions, chiefly: review of the completeness of the organisation under the organisation-strengthening campaign; review and progress report of frontal organisations, departments and cells.",
                "आवश्यक दिशा-निर्देश, मुख्यत: संगठन सशक्तिकरण अभियान के तहत संगठन की पूर्णता की समीक्षा तथा अग्रणी संगठनों विभाग, प्रकोष्ठों की समीक्षा एवं प्रगति रिपोर्ट"), InCharge)
            .Direct("completeness", "september", "directions", Point(1, "Rà soát tính hoàn chỉnh của tổ chức", "Review the completeness of the organisation", Deadline.NotYet, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors))
            .Direct("fronts", "september", "directions", Point(2, "Rà soát và báo cáo tiến độ của các tổ chức quần chúng, ban, tổ", "Review and progress report of frontal organisations, departments and cells", Deadline.NotYet, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors));

        diary.On("2023-10-17 10:05", Post.SecretariatA)
            .Plan("first-session", Session("Kiểm điểm chỉ đạo, phiên thứ nhất: phụ trách và điều phối viên khu vực Lok Sabha", "Review of directions, first session: Lok Sabha in-charges and convenors", DaySession.Morning, 11) with { Reporting = [Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors] })
            .Plan("second-session", Session("Kiểm điểm chỉ đạo, phiên thứ hai: phụ trách huyện và chủ tịch huyện", "Review of directions, second session: district in-charges and district presidents", DaySession.Afternoon, 14))
            .Agenda("first-session", Matter("completeness"), Matter("fronts"), new AgendaItem(null, new("Các đơn vị lần lượt báo cáo công tác", "The work reports, one by one", "बारी-बारी से अपनी कार्यों की रिपोर्ट")));

        diary.On("2023-10-20 09:15", Post.SecretariatA)
            .Held("first-session", "2023-10-19", new UnitPresence(Bodies.ConstituencyInCharges, true), new UnitPresence(Bodies.ConstituencyConvenors, true))
            .Reported("first-session", Bodies.ConstituencyInCharges, "Đã trình bày báo cáo công tác trước phụ trách bang (nguồn không nêu nội dung).", "Presented their work report to the in-charge (the source does not give its words).")
            .Reported("first-session", Bodies.ConstituencyConvenors, "Đã trình bày báo cáo công tác trước phụ trách bang (nguồn không nêu nội dung).", "Presented their work report to the in-charge (the source does not give its words).")
            .Conclude("of-in-charge", "first-session", new(
                "Phụ trách bang yêu cầu thông tin chi tiết về việc thành lập ủy ban cấp khối, mandal, panchayat; nếu chưa hoàn chỉnh thì hoàn chỉnh càng sớm càng tốt và nộp về văn phòng bang. Thành lập tổ truyền thông và mạng xã hội ở mỗi khu vực Lok Sabha, chọn người nói giỏi, lập nhóm WhatsApp, báo cáo rà soát công việc của các tổ chức quần chúng, ban, tổ; sau khi trao đổi với các chủ tịch huyện, khối thì bổ nhiệm và thẩm tra các ủy ban đã công bố. Phối hợp với chủ tịch bang lập phòng điều hành ở mỗi khu vực Lok Sabha càng sớm càng tốt. Tất cả bảo đảm thực hiện chỉ đạo đúng hạn để có thể ấn định chương trình mít tinh bầu cử.",
                "The in-charge asked for detailed information on the formation of block, mandal and panchayat committees; if incomplete, to complete it as soon as possible and deposit it at the state office. A media and social-media committee for each Lok Sabha, selection of good speakers, WhatsApp groups, a review report on the frontal organisations, departments and cells; after discussion with district and block presidents, appointment and verification of the committees they had declared. A control room in every Lok Sabha in coordination with the state president as soon as possible. All are to ensure time-bound compliance so that election meetings can be scheduled.",
                "प्रखंड, मंडल एवं पंचायत कांग्रेस कमिटी की गठन की विस्तृत जानकारी मांगी। अगर अपूर्ण है तो यथाशीघ्र उसे पूर्ण कर प्रदेश कार्यालय में जमा करेंगे।"), InCharge)
            .Direct("committees", "first-session", "of-in-charge", Point(1, "Hoàn chỉnh các ủy ban cấp khối, mandal, panchayat còn thiếu", "Complete the block, mandal and panchayat committees that are incomplete", Deadline.AsSoonAsPossible, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors))
            .Direct("deposit", "first-session", "of-in-charge", Point(2, "Nộp thông tin chi tiết về các ủy ban tại văn phòng bang", "Deposit the details of the committees at the state office", Deadline.AsSoonAsPossible, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors) with { Through = Bodies.StateOffice })
            .Direct("media", "first-session", "of-in-charge", Point(3, "Thành lập tổ truyền thông và mạng xã hội ở mỗi khu vực Lok Sabha", "Form a media and social-media committee for each Lok Sabha", Deadline.NotYet, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors))
            .Direct("speakers", "first-session", "of-in-charge", Point(4, "Chọn người nói giỏi ở mỗi khu vực Lok Sabha", "Select good speakers in each Lok Sabha", Deadline.NotYet, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors))
            .Direct("groups", "first-session", "of-in-charge", Point(5, "Lập nhóm WhatsApp", "Prepare WhatsApp groups", Deadline.NotYet, Bodies.ConstituencyConvenors))
            .Direct("verification", "first-session", "of-in-charge", Point(6, "Báo cáo rà soát các tổ chức quần chúng, ban, tổ; bổ nhiệm và thẩm tra các ủy ban đã công bố", "Review report on frontal organisations, departments and cells; appoint and verify the committees declared", Deadline.NotYet, Bodies.ConstituencyInCharges)
                with { Consulting = new("các chủ tịch huyện, khối", "district and block presidents", "जिला एवं प्रखंड अध्यक्षों से चर्चा कर") })
            .Direct("control-rooms", "first-session", "of-in-charge", Point(7, "Lập phòng điều hành ở mỗi khu vực Lok Sabha", "Set up a control room in every Lok Sabha", Deadline.AsSoonAsPossible, Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors, Bodies.StateCommittee)
                with { Why = new("Để có thể ấn định chương trình mít tinh bầu cử", "So that election meetings can be scheduled") })
            .Remark("first-session", "completeness", "Đã thảo luận tại cuộc họp (nguồn không nêu nội dung).", "Discussed at the meeting (the source does not give the words).", InCharge)
            .Remark("first-session", "fronts", "Đã thảo luận tại cuộc họp (nguồn không nêu nội dung).", "Discussed at the meeting (the source does not give the words).", InCharge);

        diary.On("2023-10-20 10:40", Post.SecretariatA)
            .Held("second-session", "2023-10-19", new UnitPresence(Bodies.DistrictInCharges, true), new UnitPresence(Bodies.DistrictPresidents, true))
            .Conclude("of-president", "second-session", new(
                "Họp đến cấp huyện, khối, mandal, panchayat trong 15 ngày và nộp báo cáo tiến độ qua các đồng chí. Phân công công việc giữa cán bộ huyện và khối, hoàn chỉnh tổ chức đến cấp panchayat. Mở văn phòng trước ngày 30/10 ở những khối chưa có. Thành lập tổ truyền thông và mạng xã hội ở huyện và khối càng sớm càng tốt.",
                "Hold meetings at district, block, mandal and panchayat level within 15 days and submit the progress report through you. Divide work among district and block office-bearers and complete the organisation to panchayat level. Open a party office before 30 October in blocks that have none. Form media and social-media teams at district and block level as soon as possible.",
                "जिला, प्रखंड, मंडल, पंचायत स्तर तक 15 दिनों में बैठक कर उसकी प्रगतिशील रिपोर्ट आपके माध्यम से समर्पित करें।"), President)
            .Direct("meetings", "second-session", "of-president", Each(1, "Họp ở cấp huyện, khối, mandal, panchayat và nộp báo cáo tiến độ", "Hold meetings at district, block, mandal and panchayat level and submit the progress report", Deadline.WithinDays(15, Review))
                with { ThroughPost = new("phụ trách huyện và chủ tịch huyện", "district in-charges and district presidents", "आपके माध्यम से") })
            .Direct("division", "second-session", "of-president", Each(2, "Phân công công việc giữa cán bộ huyện và khối, hoàn chỉnh tổ chức đến cấp panchayat", "Divide work among district and block office-bearers; complete the organisation to panchayat level", Deadline.NotYet))
            .Direct("offices", "second-session", "of-president", Each(3, "Mở văn phòng ở những khối chưa có", "Open a party office in blocks that have none", Deadline.Before(new DateOnly(2023, 10, 30))))
            .Direct("teams", "second-session", "of-president", Each(4, "Thành lập tổ truyền thông và mạng xã hội ở huyện và khối", "Form media and social-media teams at district and block level", Deadline.AsSoonAsPossible));

        Follow(diary);
        return diary;

        AgendaItem Matter(string point) => new(new(MatterKind.OpenPoint, diary[point].ToString()), null);

        PlanMeeting Session(string vi, string en, DaySession session, int hour) => new(default, MeetingKind.ReviewConference, new(vi, en), new DateOnly(2023, 10, 17), Review, session, new TimeOnly(hour, 0), MeetingMode.Virtual,
            Hosts: [Bodies.StateCommittee], Chairs: [President], Reviewing: InCharge, Answers: diary["september"]);
    }

    // Nobody wrote of this meeting: it shows how the next one opens, and says so.
    private static void Follow(Diary diary)
    {
        diary.On("2023-11-06 09:20", Post.SecretariatA)
            .CompleteOwn("meetings", Bodies.DistrictPresidents, "2023-11-02", "Đã họp đến cấp panchayat (ví dụ).", "Meetings held down to panchayat level (example).")
            .CompleteOwn("meetings", Bodies.DistrictInCharges, "2023-11-03", "Đã nộp báo cáo tiến độ (ví dụ).", "Progress report submitted (example).")
            .CompleteOwn("offices", Bodies.DistrictPresidents, "2023-10-28", "Đã mở văn phòng (ví dụ).", "Offices opened (example).")
            .Progress("media", "2023-11-03", "Đã thành lập một phần (ví dụ).", "Formed in part (example).")
            .Plan("following", new(default, MeetingKind.ReviewConference, new("Kiểm điểm chỉ đạo ngày 19/10 (ví dụ)", "Review of the directions of 19 October (example)"), new DateOnly(2023, 11, 6), Following, DaySession.Morning, new TimeOnly(11, 0), MeetingMode.Virtual,
                Hosts: [Bodies.StateCommittee], Chairs: [President], Reviewing: InCharge, Reporting: [Bodies.ConstituencyInCharges, Bodies.ConstituencyConvenors, Bodies.DistrictInCharges, Bodies.DistrictPresidents], Answers: diary["second-session"]))
            .Agenda("following", [.. new[] { "offices", "committees", "control-rooms" }.Select(point => new AgendaItem(new(MatterKind.OpenPoint, diary[point].ToString()), null))]);

        diary.On("2023-11-10 14:30", Post.SecretariatA)
            .Held("following", "2023-11-10", new UnitPresence(Bodies.ConstituencyInCharges, true), new UnitPresence(Bodies.DistrictInCharges, true), new UnitPresence(Bodies.DistrictPresidents, true),
                new UnitPresence(Bodies.ConstituencyConvenors, false, Reason: new("Đang dự họp ở cơ sở (ví dụ)", "At meetings in the field (example)")))
            .Reported("following", Bodies.ConstituencyInCharges, "Đã thành lập một phần tổ truyền thông (ví dụ).", "Media committees formed in part (example).")
            .Reported("following", Bodies.DistrictPresidents, "Đã họp đến cấp panchayat, đã mở văn phòng (ví dụ).", "Meetings held down to panchayat level; offices opened (example).")
            .Opinion("consulted", "following", OpinionKind.Consultation, Bodies.DistrictPresidents, null, "Đồng ý danh sách ủy ban dự kiến (ví dụ).", "Agree with the committees proposed (example).")
            .Opinion("pledge", "following", OpinionKind.Pledge, Bodies.DistrictPresidents, null, "Sẽ lập xong tổ truyền thông ở các huyện trong tháng 11 (ví dụ).", "Will have the media teams of the districts formed in November (example).")
            .PledgeToTask("pledge", "following", A, Bodies.DistrictPresidents, Deadline.By(new DateOnly(2023, 11, 30)))
            .Remark("following", "offices", "Một nhóm đơn vị còn chậm (ví dụ).", "One of the two is late (example).", InCharge)
            .Conclude("closing", "following", new("Ấn định ngày cho các việc chưa có thời hạn (ví dụ).", "A day is set for what has none (example)."), President)
            .Extend("committees", "2023-11-10", Deadline.By(new DateOnly(2023, 11, 30)), "Ấn định tại cuộc họp 10/11 (ví dụ)")
            .Direct("undated", "following", "closing", Point(1, "Ấn định ngày cho từng việc chưa có thời hạn (ví dụ)", "Set a day for each task that has none (example)", Deadline.WithinDays(7, Following), Bodies.StateOffice));

        diary.On("2023-11-13 09:00", Post.SecretariatA).Minutes("following", "2023-11-13", new("Văn phòng bang", "State Office"), President);
        diary.On("2023-11-15 09:00", Post.SecretariatA).Notify("following", "2023-11-15");
    }

    private static GiveDirection Point(int number, string vi, string en, Deadline deadline, Guid lead, params Guid[] supporting) => new(default, default, number, new(vi, en), A, lead, deadline, supporting.ToEquatableList());

    private static GiveDirection Each(int number, string vi, string en, Deadline deadline) => Point(number, vi, en, deadline, Bodies.StateCommittee) with { Units = [Bodies.DistrictInCharges, Bodies.DistrictPresidents] };
}
