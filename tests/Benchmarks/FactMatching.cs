using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StatementDraft.Benchmarks;

/// <summary>Pairs found facts with the gold: one to one inside a document and kind, equal spans first, then the most overlapping; optional rows excuse a find but are not asked for.</summary>
internal static class FactMatching
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["money"] = ["amount", "currency", "qualifier"],
        ["count"] = ["amount", "unit", "qualifier"],
        ["percent"] = ["amount"],
        ["date"] = ["iso"],
        ["person"] = ["canonical", "title", "country"],
        ["organization"] = ["canonical"],
        ["place"] = ["canonical"],
        ["treaty"] = ["canonical", "article"],
        ["quote"] = ["speaker", "attribution", "scare"],
        ["position"] = ["modality", "topic", "stance", "attribution", "actor"],
    };

    /// <summary>F1 over all documents and the pairs it rests on; null where there is nothing to find and nothing found.</summary>
    internal static (double? F1, List<(FactRow Gold, FactRow Found)> Pairs) Score(List<FactRow> gold, List<FactRow> found, string kind, bool exact)
    {
        var pairs = new List<(FactRow, FactRow)>();
        var (right, extra, missed) = (0, 0, 0);
        foreach (var doc in gold.Select(row => row.Doc).Distinct())
        {
            var required = gold.Where(row => row.Doc == doc && row.Kind == kind && !row.Optional).ToList();
            var optional = gold.Where(row => row.Doc == doc && row.Kind == kind && row.Optional).ToList();
            var own = found.Where(row => row.Doc == doc && row.Kind == kind).ToList();
            var matched = Pair(required, own, exact);
            pairs.AddRange(matched);
            right += matched.Count;
            missed += required.Count - matched.Count;
            extra += own.Count - matched.Count - Excused(optional, required, [.. own.Except(matched.Select(pair => pair.Found), ReferenceEqualityComparer.Instance).Cast<FactRow>()]);
        }

        return (right + extra + missed == 0 ? null : 2.0 * right / ((2 * right) + extra + missed), pairs);
    }

    internal static IEnumerable<(string Field, int Right, int Of)> Values(List<(FactRow Gold, FactRow Found)> pairs) =>
        pairs.Count == 0 ? [] : Fields[pairs[0].Gold.Kind].Select(field => (field, pairs.Count(pair => Agrees(pair.Gold.Value, pair.Found.Value, field)), pairs.Count));

    internal static void Show(List<FactRow> gold, List<FactRow> found, string kind, string root)
    {
        var (_, pairs) = Score(gold, found, kind, exact: false);
        var texts = gold.Select(row => row.Doc).Distinct().ToDictionary(doc => doc, doc => File.ReadAllText(Path.Combine(root, "corpus", "seeds", doc + ".txt")));
        foreach (var (right, read) in pairs)
        {
            var wrong = Fields[kind].Where(field => !Agrees(right.Value, read.Value, field)).ToList();
            if (wrong.Count > 0 || (right.Start, right.Length) != (read.Start, read.Length))
            {
                Console.WriteLine($"    differs {right.Doc[..3]} {string.Join(',', wrong)}: {Words(right)} {right.Value.ToJsonString()} <> {Words(read)} {read.Value.ToJsonString()}");
            }
        }

        foreach (var row in gold.Where(row => row.Kind == kind && !row.Optional).Except(pairs.Select(pair => pair.Gold), ReferenceEqualityComparer.Instance).Cast<FactRow>())
        {
            Console.WriteLine($"    missed {row.Doc[..3]} {row.Start} {Words(row)} {row.Value.ToJsonString()}");
        }

        foreach (var row in found.Where(row => row.Kind == kind && !gold.Exists(other => other.Doc == row.Doc && other.Kind == kind && Overlap(other, row) > 0)))
        {
            Console.WriteLine($"    extra {row.Doc[..3]} {row.Start} {Words(row)} {row.Value.ToJsonString()}");
        }

        string Words(FactRow row) => $"\"{texts[row.Doc].AsSpan(row.Start, Math.Min(row.Length, 90))}\"";
    }

    private static List<(FactRow Gold, FactRow Found)> Pair(List<FactRow> gold, List<FactRow> found, bool exact)
    {
        var candidates = from g in gold
                         from f in found
                         let same = g.Start == f.Start && g.Length == f.Length
                         let overlap = Overlap(g, f)
                         where same || (!exact && overlap > 0)
                         orderby same descending, (double)overlap / (g.Length + f.Length - overlap) descending, g.Start
                         select (g, f);
        var used = new HashSet<FactRow>(ReferenceEqualityComparer.Instance);
        var pairs = new List<(FactRow, FactRow)>();
        foreach (var (g, f) in candidates)
        {
            if (!used.Contains(g) && !used.Contains(f))
            {
                used.Add(g);
                used.Add(f);
                pairs.Add((g, f));
            }
        }

        return pairs;
    }

    private static int Excused(List<FactRow> optional, List<FactRow> required, List<FactRow> left)
    {
        var same = Pair(optional, left, exact: true);
        var rest = left.Except(same.Select(pair => pair.Found), ReferenceEqualityComparer.Instance).Cast<FactRow>().Where(row => !required.Exists(other => Overlap(other, row) > 0)).ToList();
        var open = optional.Except(same.Select(pair => pair.Gold), ReferenceEqualityComparer.Instance).Cast<FactRow>().ToList();
        return same.Count + Pair(open, rest, exact: false).Count;
    }

    private static int Overlap(FactRow a, FactRow b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static bool Agrees(JsonObject gold, JsonObject found, string field)
    {
        var read = Plain(found[field]);
        IEnumerable<string> right = field switch
        {
            "canonical" => [Plain(gold["canonical"]), Plain(gold["doc_form"] ?? gold["canonical"])],
            "iso" => [Plain(gold["iso"]), .. gold["alt"] is JsonArray alternatives ? alternatives.Select(Plain) : []],
            "modality" => [Plain(gold["modality"]), .. Also(gold, "modality_also")],
            "topic" => [Plain(gold["topic"]), .. Also(gold, "topics_also")],
            "stance" => [Plain(gold["stance"]), .. Also(gold, "stances_also")],
            "amount" => [Plain(gold["amount"]), Plain(gold["amount_max"] ?? gold["amount"])],
            // Rows say nothing where it is false.
            "scare" => [Plain(gold["scare"] ?? false)],
            _ => [Plain(gold[field])],
        };
        return right.Contains(read, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Also(JsonObject gold, string field) => gold[field] is JsonArray also ? also.Select(Plain) : [];

    // Case, accents, marks and the order of words say nothing.
    private static string Plain(JsonNode? node)
    {
        var text = (node?.ToString() ?? "").Replace('’', '\'').Normalize(NormalizationForm.FormKD).ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal);
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number.ToString("0.######", CultureInfo.InvariantCulture);
        }

        var letters = string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => char.IsLetterOrDigit(c) || c == '%' ? c : ' '));
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the").Order(StringComparer.Ordinal));
    }
}
