using CoordinationTracker.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CoordinationTracker.Web.Pages;

/// <summary>Words as somebody wrote them; where that is not in the page's language, they say in which, so that they are spoken and set rightly.</summary>
public sealed class Written : Spoken
{
    [Parameter, EditorRequired] public Wording? Of { get; set; }

    // Not a template: that would put spaces around the words.
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Of?.LanguageIn(Language) is not { } language || language == Language)
        {
            builder.AddContent(0, In(Of));
            return;
        }
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", language);
        builder.AddAttribute(3, "dir", WritingSystem.Of(language).RightToLeft ? "rtl" : "ltr");
        builder.AddContent(4, In(Of));
        builder.CloseElement();
    }
}
