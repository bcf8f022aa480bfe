namespace CoordinationTracker;

/// <summary>Add a field of coordination, by its printed number (S0.6).</summary>
public sealed record AddField(string Field, Wording Name, Wording? Aim = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AddField command)
    {
        RequireSigned();
        var added = new FieldAdded(Writing.Code(command.Field, nameof(command.Field), 20), command.Name.Checked(nameof(command.Name), Writing.Line), command.Aim?.Checked(nameof(command.Aim)));
        if (Fields.TryGetValue(added.Field, out var known))
        {
            if (known.Name == added.Name && known.Aim == added.Aim) return [];
            Refusal.If(true, nameof(command.Field), $"Field {added.Field} exists already with another name.", $"Lĩnh vực {added.Field} đã có với tên khác.");
        }
        Refusal.If(!added.Field.All(c => char.IsAsciiLetterOrDigit(c) || c == '.'), nameof(command.Field),
            "A field's number is made of digits, letters and dots.", "Số của lĩnh vực chỉ gồm chữ số, chữ cái và dấu chấm.");
        return [added];
    }
}
