using Microsoft.AspNetCore.Components;

namespace StatementDraft.Web.Components.Forms;

/// <summary>What every field has: a name, a label, a hint and the sentences that say what is wrong with it.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired] public FormState Form { get; set; } = default!;

    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Hint { get; set; }

    [Parameter] public bool Optional { get; set; }

    protected string Id => FormState.IdOf(Name);

    protected IReadOnlyList<string> Errors => Form.For(Name);

    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    protected string? DescribedBy => (Hint, Errors.Count) switch
    {
        (null, 0) => null,
        (null, _) => $"{Id}-error",
        (_, 0) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-error",
    };
}
