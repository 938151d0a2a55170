using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Tests.Language;

/// <summary>Every sentence that the core can say, as the compiler sees it: each interpolated string that becomes a <see cref="Wording"/>.</summary>
internal static class SpokenSentences
{
    // What the build adds to every file of the core.
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The patterns, without those that are nothing but places.</summary>
    public static IReadOnlySet<string> Patterns()
    {
        var files = from file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "core"), "*.cs", SearchOption.AllDirectories)
                    where !Path.GetRelativePath(Checkout.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")
                    select file;
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)).Append(CSharpSyntaxTree.ParseText(Usings, options)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "StatementDraft.Core.dll").Select(path => MetadataReference.CreateFromFile(path));
        var core = CSharpCompilation.Create("StatementDraft.Core", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        return trees.SelectMany(tree => In(tree, core.GetSemanticModel(tree))).Where(pattern => pattern.Any(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> In(SyntaxTree tree, SemanticModel model) =>
        from said in tree.GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>()
        where model.GetTypeInfo(said).ConvertedType?.Name == nameof(Wording)
        select PatternOf(said);

    // Braces of the words stand doubled in both.
    private static string PatternOf(InterpolatedStringExpressionSyntax said)
    {
        var places = 0;
        return string.Concat(said.Contents.Select(piece => piece is InterpolatedStringTextSyntax words
            ? words.TextToken.ValueText
            : string.Create(CultureInfo.InvariantCulture, $"{{{places++}}}")));
    }
}
