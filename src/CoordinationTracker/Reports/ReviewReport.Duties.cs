namespace CoordinationTracker.Reports;

/// <content>Chế độ thông tin, báo cáo: what fell due again and again, and who missed it.</content>
public sealed partial class ReviewReport
{
    // "Báo cáo tháng: đến hạn 102 lượt, đúng hạn 90, chậm 05, chưa thực hiện 07 (A; B và 03 đơn vị khác)."
    private void DutiesTold()
    {
        if (findings.Duties.Count == 0) return;
        Paragraph(Say("Việc thực hiện chế độ thông tin, báo cáo và nhiệm vụ thường xuyên:", "Periodic reports and duties:"));
        foreach (var duty in findings.Duties) Paragraph(true, DutyTold(duty));
    }

    private Run[] DutyTold(DutyFinding duty)
    {
        var runs = new List<Run> { Written(duty.Title), Plain(Say(": đến hạn ", ": ")), Number(duty.Owed), Plain(Say(" lượt", " due")) };
        Part(duty.InTime, ", đúng hạn ", " in time");
        Part(duty.Late, ", chậm ", " late");
        Part(duty.Missing, ", chưa thực hiện ", " missing");
        if (duty.MissingUnits.Count > 0) runs.Add(Plain($" ({Missing(duty)})"));
        Part(duty.NotYetDue, ", chưa đến hạn ", " not yet due");
        Part(duty.Excused, "; được miễn ", " excused");
        return [.. runs, Plain(".")];

        void Part(Figure count, string vi, string en)
        {
            if (count.Value > 0) runs.AddRange([Plain(Say(vi, ", ")), Number(count), Plain(Say("", en))]);
        }
    }

    private string Missing(DutyFinding duty)
    {
        var named = string.Join("; ", duty.MissingUnits.Select(unit => unit.InVoice(language)));
        return duty.MissingOthers == 0 ? named : named + Say(
            $" và {numerals.Say(duty.MissingOthers)} đơn vị khác",
            duty.MissingOthers == 1 ? " and 1 other unit" : $" and {numerals.Say(duty.MissingOthers)} other units");
    }
}
