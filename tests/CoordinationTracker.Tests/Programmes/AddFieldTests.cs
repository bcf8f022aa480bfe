namespace CoordinationTracker.Tests;

public sealed class AddFieldTests
{
    private static readonly AddField Add = new("3", Some.Vi("Kiểm tra, giám sát"), Some.Vi("Nâng cao vai trò lãnh đạo"));
    private static readonly FieldAdded Added = new("3", Add.Name, Add.Aim);

    [Fact(DisplayName = "S0.6, S0.25: a field is added, with the aim it serves")]
    public void a_field_is_added_with_the_aim_it_serves() => When(Add).Then(Added);

    [Fact]
    public void adding_twice_changes_nothing() => Given([.. Some.Signed, Added]).When(it => it.Decide(Add)).ThenNothing();

    [Fact]
    public void spaces_around_a_number_are_forgiven() => When(Add with { Field = " 3 " }).Then(Added);

    [Fact]
    public void the_same_number_with_another_name_is_refused() =>
        Given([.. Some.Signed, Added]).When(it => it.Decide(Add with { Name = Some.Vi("Khác") })).ThenRefused("Field 3 exists already with another name.", "Field");

    [Fact]
    public void a_programme_nobody_signed_has_no_fields() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Add)).ThenRefused(Said.NotSigned);

    [Theory]
    [InlineData("1/2")]
    [InlineData("Một")]
    [InlineData("1-2")]
    public void a_number_of_other_signs_is_refused(string field) =>
        When(Add with { Field = field }).ThenRefused("A field's number is made of digits, letters and dots.", "Field");

    [Fact]
    public void a_blank_number_or_name_is_refused()
    {
        When(Add with { Field = " " }).ThenRefused(Said.Blank, "Field");
        When(Add with { Name = new() }).ThenRefused(Said.Blank, "Name");
    }

    [Fact]
    public void a_number_of_21_characters_is_refused() => When(Add with { Field = new('1', 21) }).ThenRefused("At most 20 characters fit here; this has 21.", "Field");

    private static Outcome<ProgrammeEvent> When(AddField command) => Given(Some.Signed).When(it => it.Decide(command));
}
