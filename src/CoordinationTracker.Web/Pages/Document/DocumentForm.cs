namespace CoordinationTracker.Web.Pages;

/// <summary>What was typed of a document, as an account of it.</summary>
public static class DocumentForm
{
    public const string File = "File";

    /// <param name="known">What stands, so that its words in languages the form does not show are kept.</param>
    public static DocumentAccount Read(Typed typed, DocumentAccount? known = null) => new(
        typed.RequiredText("Type"), typed.Day("IssuedOn"), typed.Words("Summary", known?.Summary), typed.Ids("Issuers"), typed.OptionalWords("IssuedBy", known?.IssuedBy), typed.Text("Number"), typed.Text("Symbol"),
        typed.OptionalWords("SignedBy", known?.SignedBy), typed.File(File), typed.Ids("Implements"), typed.RawAll("Programmes").OfType<string>().Where(code => code.Length > 0).ToEquatableList());
}
