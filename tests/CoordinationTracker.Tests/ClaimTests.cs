namespace CoordinationTracker.Tests;

/// <summary>Two sides, equal: what one claims the other confirms or disputes (architecture 3; S0.2, S0.21).</summary>
public sealed class ClaimTests
{
    private static readonly Word ByA = new(Side.A, null), ByB = new(Side.B, null), NotByA = new(Side.A, "ít hơn"), NotByB = new(Side.B, "ít hơn");

    [Theory]
    [InlineData(Side.A, Side.B, Side.A)]
    [InlineData(Side.B, Side.Both, Side.B)]
    [InlineData(null, Side.B, Side.B)]
    [InlineData(null, Side.Both, Side.Both)]
    [InlineData(Side.Both, Side.A, Side.A)]
    public void a_claim_is_of_the_side_that_entered_it_and_where_that_is_unknown_of_the_side_it_speaks_of(Side? toldBy, Side speaksOf, Side of) =>
        Claim.By(toldBy, speaksOf).Of.ShouldBe(of);

    [Fact]
    public void a_claim_nobody_spoke_of_is_stood_by_its_side_alone() => Bases(Claim.By(Side.A, Side.A)).ShouldBe([Basis.Claimed, Basis.StoodByA]);

    [Fact]
    public void a_claim_of_both_is_agreed_from_the_start() => Bases(Claim.By(null, Side.Both)).ShouldBe([Basis.Claimed, Basis.StoodByA, Basis.StoodByB, Basis.Agreed]);

    [Fact]
    public void a_confirmed_claim_is_agreed()
    {
        var claim = Claim.By(Side.A, Side.A).Say(ByB, 20);

        claim.Standing.ShouldBe(Standing.Confirmed);
        Bases(claim).ShouldBe([Basis.Claimed, Basis.StoodByA, Basis.StoodByB, Basis.Agreed]);
    }

    [Fact]
    public void a_disputed_claim_still_counts_as_claimed_and_its_own_side_still_stands_by_it()
    {
        var claim = Claim.By(Side.B, Side.B).Say(NotByA, 20);

        claim.Standing.ShouldBe(Standing.Disputed);
        Bases(claim).ShouldBe([Basis.Claimed, Basis.StoodByB, Basis.Disputed]);
    }

    [Fact]
    public void a_side_may_come_round_and_think_better_of_it()
    {
        Claim.By(Side.A, Side.A).Say(NotByB, 20).Say(ByB, 20).Standing.ShouldBe(Standing.Confirmed);
        Claim.By(Side.A, Side.A).Say(ByB, 20).Say(NotByB, 20).Standing.ShouldBe(Standing.Disputed);
    }

    [Fact]
    public void one_sides_word_never_settles_the_others_dispute()
    {
        var claim = Claim.By(null, Side.Both).Say(NotByA, 20).Say(ByB, 20);

        claim.Standing.ShouldBe(Standing.Disputed);
        Bases(claim).ShouldBe([Basis.Claimed, Basis.StoodByB, Basis.Disputed]);
        Bases(claim.Say(ByA, 20)).ShouldBe([Basis.Claimed, Basis.StoodByA, Basis.StoodByB, Basis.Agreed]);
    }

    private static IEnumerable<Basis> Bases(Claim claim) => Enum.GetValues<Basis>().Where(claim.CountsOn);
}
