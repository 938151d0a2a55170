using StatementDraft.Core.Checking;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>Checks over the project's own lists, which are read once.</summary>
internal static class Checks
{
    private static readonly Lazy<Lexicon> Lists = new(() => LexiconReader.Read(
        Directory.GetFiles(Path.Combine(Corpus.Templates, "lexicon"), "*.yml").ToDictionary(file => Path.GetFileName(file), File.ReadAllText)).Lexicon);

    private static readonly Lazy<Checker> Shared = new(() => new Checker(Lists.Value));

    internal static Lexicon Lexicon => Lists.Value;

    internal static Checker Checker => Shared.Value;

    internal static CheckResult Of(string text, params string[] sources) =>
        Checker.Check(text, Checker.Index([.. sources.Select((source, number) => new Source(new SourceId($"s{number}"), source, new SourceDetails($"Source {number}")))]));

    internal static Claim Single(string text, params string[] sources) => Assert.Single(Of(text, sources).Claims);
}
