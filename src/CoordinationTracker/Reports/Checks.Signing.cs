namespace CoordinationTracker.Reports;

/// <content>Of those who sign.</content>
public sealed partial class Checks
{
    /// <summary>Committees, which nobody heads alone: whoever signs for one signs T/M (domain 4.2).</summary>
    private static readonly string[] Collective = ["dang uy", "tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy", "dang bo", "chi bo", "uy ban", "ban thuong vu", "ban chap hanh", "dang doan", "ban can su"];

    public static bool IsCollective(string name) => Collective.Any(Folding.Fold(name).StartsWith);

    // 17: once a draft is before those who sign. Sealing asks for the approvals itself and refuses without them.
    private IEnumerable<Check> Approvals() => review is not { Seal: null, Draft: { } draft } ? [] : review.Signing.Where(side => !draft.IsApprovedBy(side)).Select(side => new Check(17, Blocking: true, new(
        Vi: $"Bên {side} chưa phê duyệt dự thảo.", En: $"Side {side} has not approved the draft."), CheckSubject.Review, ""));

    // 19: who signs was agreed with the programme and is no entry of the review: the clerk puts it right on paper, so this warns.
    private IEnumerable<Check> Authority()
    {
        foreach (var (side, party) in Parties().Where(one => one.Party.Regime is not Regime.Other))
        {
            var (name, authority) = (Folding.Fold(party.Name.In("vi")), Folding.Fold(party.Signatory.Authority?.In("vi") ?? "").Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
            if (!Collective.Any(name.StartsWith) || authority.StartsWith("tm", StringComparison.Ordinal)) continue;
            yield return new(19, Blocking: false, new(
                Vi: $"{party.Name.In("vi")} là tập thể, ký thay mặt (T/M), không ký {(authority.StartsWith("kt", StringComparison.Ordinal) ? "K/T" : "trực tiếp")}; kiểm tra thẩm quyền ký của bên {side}.",
                En: $"{party.Name.In("en")} is a collective, for which one signs T/M and never {(authority.StartsWith("kt", StringComparison.Ordinal) ? "K/T" : "in one's own right")}; look at who signs for side {side}."), CheckSubject.Review, "");
        }
    }

    // 20: a deputy may sign where a head leads; whether the one who approved may, no rule here can know.
    private IEnumerable<Check> Signatures()
    {
        foreach (var (side, party) in Parties())
            if (review?.Draft?.Approvals.FirstOrDefault(approval => approval.Side == side) is { } approval && !InEach(approval.By).Any(by => InEach(party.Signatory.Post).Any(post => Folding.Fold(by).StartsWith(Folding.Fold(post), StringComparison.Ordinal))))
                yield return new(20, Blocking: false, new(
                    Vi: $"Bên {side} do {approval.By.In("vi")} phê duyệt; người ký Chương trình là {party.Signatory.Post.In("vi")}.", En: $"Side {side} was approved by {approval.By.In("en")}; the programme is signed by {party.Signatory.Post.In("en")}."), CheckSubject.Review, "");
    }

    private IEnumerable<(Side Side, PartyFinding Party)> Parties() => (review?.Signing ?? [Side.A, Side.B]).Select(side => (side, side is Side.A ? findings.Programme.A : findings.Programme.B));
}
