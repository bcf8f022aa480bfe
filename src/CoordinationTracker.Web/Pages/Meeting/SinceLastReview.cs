namespace CoordinationTracker.Web.Pages;

/// <summary>What reads otherwise now in the figures of the last review than at the end of the day it was held.</summary>
public static class SinceLastReview
{
    public static async Task<Restatement?> Of(Moment moment, Programmes programmes, DateOnly today, CancellationToken ct)
    {
        if (moment.Programme.Reviews.All.Where(review => review.HeldOn < today).MaxBy(review => review.HeldOn) is not { } review) return null;
        var position = await programmes.PositionAt(AsOnDay.End(review.HeldOn, moment.Programme), ct);
        if (position >= moment.AsAt || await programmes.At(moment.Id, position, ct) is not { Programme.IsSigned: true } then) return null;
        var (kind, covering) = (review.Opening.Kind, review.Opening.Covering);
        return Restatement.Between(then.Review(kind, covering), moment.Review(kind, covering), moment.Programme);
    }
}
