namespace CoordinationTracker.Reports;

/// <summary>Which days a report covers when somebody asks for one.</summary>
public static class ReportPeriod
{
    /// <summary>The period they wrote, or else the last of the kind that had ended on a day.</summary>
    /// <exception cref="Refusal">The words are not a period of this kind, or one in which there was no programme; or none had ended since the programme began.</exception>
    public static Period Of(Programme programme, PeriodKind kind, string? covering, DateOnly on)
    {
        if (covering is not null)
        {
            var written = programme.Periods.Parse(kind, covering);
            programme.Periods.RequireWithin(written, null);
            return written;
        }
        var (ended, signedOn) = (programme.Periods.LastEnded(kind, on), programme.Signing!.SignedOn);
        Refusal.If(ended is null || ended.To < signedOn, null,
            $"No such period had ended by {Numerals.Of("en").Say(on)}; the programme was signed on {Numerals.Of("en").Say(signedOn)}.",
            $"Đến {Numerals.Of("vi").Say(on)} chưa có kỳ nào kết thúc; chương trình ký {Numerals.Of("vi").Say(signedOn)}.");
        return ended!;
    }
}
