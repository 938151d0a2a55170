using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>The choices that forms about facts offer.</summary>
public static class FactChoices
{
    public static IReadOnlyList<(string, string)> Firmness { get; } =
        [.. Enum.GetValues<Modality>().Select(modality => (modality.ToString(), FactWording.Modality(modality)))];

    public static IReadOnlyList<(string, string)> Qualifiers { get; } =
        [("", "nothing"), (nameof(Qualifier.UpTo), "up to"), (nameof(Qualifier.Over), "over"), (nameof(Qualifier.About), "about"), (nameof(Qualifier.AtLeast), "at least")];

    public static IReadOnlyList<(string, string)> Voices { get; } =
        [.. Enum.GetValues<AttributionKind>().Select(kind => (kind.ToString(), FactWording.Voice(new Attribution(kind))))];

    public static IReadOnlyList<(string, string)> Topics(IReadOnlyDictionary<string, string> titles) =>
        [("", "No topic"), .. titles.Select(topic => (topic.Key, topic.Value))];
}
