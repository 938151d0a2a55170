using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Clauses;

/// <summary>Loads front matter as YAML nodes that know their line and column.</summary>
internal static class FrontMatterYaml
{
    /// <summary>The map at the root; null with a problem where there is none.</summary>
    public static YamlMappingNode? Load(string matter, TemplateProblems problems)
    {
        try
        {
            if (!IsSafe(matter, problems))
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(matter));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map)
            {
                return map;
            }

            problems.At(1, 1, TemplateMessages.NotAMap);
        }
        catch (YamlException broken)
        {
            problems.At((int)broken.Start.Line, (int)broken.Start.Column, TemplateMessages.NotYaml(broken.Message));
        }

        return null;
    }

    // The node model is built by recursion and follows aliases: depth and aliases are refused on the flat stream of events first.
    private static bool IsSafe(string matter, TemplateProblems problems)
    {
        var parser = new Parser(new Scanner(new StringReader(matter)));
        var depth = 0;
        while (parser.MoveNext())
        {
            var here = parser.Current!;
            depth += here.NestingIncrease;
            var named = here is AnchorAlias || (here is NodeEvent node && !node.Anchor.IsEmpty);
            if (named || depth > TemplateLimits.FrontMatterDepth + 2)
            {
                problems.At((int)here.Start.Line, (int)here.Start.Column, named ? TemplateMessages.NoAnchors : TemplateMessages.FrontMatterDeep);
                return false;
            }
        }

        return true;
    }
}
