using System.Globalization;

namespace CoordinationTracker.Web.Pages;

/// <summary>A form about something carries the version it was drawn from; if that changed meanwhile, the person sees both before theirs is recorded.</summary>
public static class Unchanged
{
    public const string Field = "Version";

    public static Decision If(Typed typed, Func<CoordinationTracker.Programme, long?> version, Decision decision)
    {
        var drawn = typed.Text(Field);
        return (programme, today) => Require(drawn, version(programme), decision(programme, today));
    }

    /// <summary>Likewise of the Directory.</summary>
    public static UnitsDecision If(Typed typed, Func<Directory, long?> version, UnitsDecision decision)
    {
        var drawn = typed.Text(Field);
        return (directory, today) => Require(drawn, version(directory), decision(directory, today));
    }

    private static IReadOnlyList<object> Require(string? drawn, long? version, IReadOnlyList<object> events)
    {
        // Sent twice, the first sending is the change; then there is nothing more to record and nothing to complain of.
        Refusal.If(events.Count > 0 && version?.ToString(CultureInfo.InvariantCulture) != drawn, Field,
            "Somebody changed this while you were writing: what stands now is shown above, what you wrote is still in the form. Send it again to record yours all the same.",
            "Nội dung này đã được thay đổi trong khi bạn soạn: bản hiện tại hiển thị ở phía trên, phần bạn viết vẫn còn trong biểu mẫu. Gửi lại nếu vẫn muốn ghi nhận.");
        return events;
    }
}
