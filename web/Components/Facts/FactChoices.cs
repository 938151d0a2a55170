using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>The choices that forms about facts offer.</summary>
public static class FactChoices
{
    public static IReadOnlyList<(string, string)> Firmness { get; } =
        [.. Enum.GetValues<Modality>().Select(modality => (modality.ToString(), FactWording.Modality(modality)))];

    public static IReadOnlyList<(string, string)> Qualifiers { get; } =
        [("", "nothing"), (nameof(Qualifier.UpTo), Texts.Of("up to")), (nameof(Qualifier.Over), Texts.Of("over")), (nameof(Qualifier.About), Texts.Of("about")), (nameof(Qualifier.AtLeast), Texts.Of("at least"))];

    public static IReadOnlyList<(string, string)> Voices { get; } =
        [.. Enum.GetValues<AttributionKind>().Select(kind => (kind.ToString(), FactWording.Voice(new Attribution(kind))))];

    public static IReadOnlyList<(string, string)> Topics(IReadOnlyDictionary<string, string> titles) =>
        [("", Texts.Of("No topic")), .. titles.Select(topic => (topic.Key, topic.Value))];
}
