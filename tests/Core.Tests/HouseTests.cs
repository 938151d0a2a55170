using System.Text.RegularExpressions;

namespace StatementDraft.Core.Tests;

/// <summary>The rules of the house that CONTRIBUTING.md gives, read off the files as they stand.</summary>
public sealed partial class HouseTests
{
    /// <summary>Inside core a folder may use only those that stand before it here.</summary>
    private static readonly string[] Order = ["Text", "Sources", "Facts", "Clauses", "Drafting", "Comparing", "Checking", "Exchange"];

    /// <summary>Words that say nothing about what a type does.</summary>
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Processor"];

    private static IEnumerable<string> SourceFiles(params string[] folders) =>
        folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Corpus.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Built().IsMatch(file));

    [Fact]
    public void CoreFolders_UseOnlyThoseBeforeThem()
    {
        var wrong = new List<string>();
        foreach (var file in SourceFiles("core"))
        {
            var own = Array.IndexOf(Order, Relative(file).Split('/')[1]);
            foreach (Match use in CoreName().Matches(File.ReadAllText(file)))
            {
                if (Array.IndexOf(Order, use.Groups["folder"].Value) > own)
                {
                    wrong.Add($"{Relative(file)} uses {use.Value}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void CoreFolders_AreThoseOfTheHouse() =>
        Assert.Equal(
            Order.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Path.Combine(Corpus.Root, "core")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)!);

    [Fact]
    public void Namespaces_AreTheFolders()
    {
        var wrong =
            from file in SourceFiles("core", "web")
            let declared = Namespace().Match(File.ReadAllText(file)).Groups["name"].Value
            let folder = Path.GetDirectoryName(Relative(file))!.Split('/')
            let expected = string.Join('.', new[] { "StatementDraft", folder[0] == "core" ? "Core" : "Web" }.Concat(folder[1..]))
            where declared.Length > 0 && declared != expected && !Relative(file).Contains("/Migrations/", StringComparison.Ordinal)
            select $"{Relative(file)} says {declared}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Core_DoesNotKnowTheWeb() =>
        Assert.DoesNotContain(SourceFiles("core"), file => File.ReadAllText(file).Contains("StatementDraft.Web", StringComparison.Ordinal));

    [Fact]
    public void Core_HasNoClockNoRandomAndNoFiles()
    {
        var wrong = SourceFiles("core").Where(file => Impure().IsMatch(File.ReadAllText(file))).Select(Relative);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_StaySmall()
    {
        var sizes = SourceFiles("core", "web")
            .Where(file => !Relative(file).Contains("/Storage/Sqlite/", StringComparison.Ordinal))
            .Select(file => (File: Relative(file), Lines: File.ReadLines(file).Count()))
            .OrderBy(entry => entry.Lines)
            .ToArray();

        Assert.InRange(sizes[sizes.Length / 2].Lines, 1, 119);
        Assert.DoesNotContain(sizes, entry => entry.Lines > 400);
    }

    [Fact]
    public void Names_SayWhatTheyAre() =>
        Assert.DoesNotContain(SourceFiles("core", "web").Select(Relative), file => EmptyNames.Any(Path.GetFileNameWithoutExtension(file).EndsWith));

    private static string Relative(string file) => Path.GetRelativePath(Corpus.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"[/\\](?:bin|obj)[/\\]")]
    private static partial Regex Built();

    [GeneratedRegex(@"StatementDraft\.Core\.(?<folder>[A-Z]\w+)")]
    private static partial Regex CoreName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"DateTime(?:Offset)?\.(?:Utc)?Now|DateOnly\.FromDateTime|Guid\.NewGuid|new Random\(\)|\bRandom\.Shared|\bFile\.|\bDirectory\.|HttpClient|Environment\.")]
    private static partial Regex Impure();
}
