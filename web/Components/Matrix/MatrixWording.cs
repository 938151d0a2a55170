using StatementDraft.Core.Checking.Matrix;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Matrix;

/// <summary>What the page says of what rests on what.</summary>
public static class MatrixWording
{
    /// <summary>"2 clauses, 3 sources, 2 of them independent".</summary>
    public static string Size(SourceMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var independent = matrix.Independence.Count(matrix.Sources.Select(source => source.Id));
        return $"{StatementWording.Number(matrix.Rows.Count, Texts.Of("clause"), Texts.Of("clauses"))}, {StatementWording.Number(matrix.Sources.Count, Texts.Of("source"), Texts.Of("sources"))}"
            + (independent == matrix.Sources.Count ? "." : Texts.Of(", {0} of them independent.", independent));
    }

    /// <summary>The heading of the clauses that are carried so widely.</summary>
    public static string Title(Resting resting) => resting switch
    {
        Resting.OnNone => Texts.Of("On no source"),
        Resting.OnOne => Texts.Of("On one source alone"),
        Resting.OnCopies => Texts.Of("On copies of one story"),
        Resting.OnSeveral => Texts.Of("On several sources"),
        _ => throw new ArgumentOutOfRangeException(nameof(resting)),
    };

    public static string Sign(Resting resting) => resting switch
    {
        Resting.OnNone => "○",
        Resting.OnOne => "①",
        Resting.OnCopies => "⧉",
        Resting.OnSeveral => "●",
        _ => throw new ArgumentOutOfRangeException(nameof(resting)),
    };

    /// <summary>"On 3 independent sources; 1 of 4 claims on one source alone, 1 on none".</summary>
    public static string Of(MatrixRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var carried = row.Resting == Resting.OnSeveral ? Texts.Of("On {0} independent sources", row.Independent) : Title(row.Resting);
        var one = row.Resting != Resting.OnSeveral || row.ClaimsOnOne == 0 ? null
            : row.ClaimsOnOne == row.Claims ? Texts.Of("but each claim on one alone")
            : Texts.Of("{0} of {1} on one alone", row.ClaimsOnOne, Claims(row));
        var none = row.Resting != Resting.OnNone && row.ClaimsOnNone > 0 ? Texts.Of("{0} of {1} on none", row.ClaimsOnNone, Claims(row)) : null;
        return string.Join("; ", new[] { carried, one, none }.OfType<string>());
    }

    /// <summary>The parts of a cell: sign, number, words and look; those that are nothing are left out.</summary>
    public static IReadOnlyList<(string Sign, int Count, string Words, string Look)> Parts(MatrixCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return
        [
            .. new (string Sign, int Count, string Words, string Look)[]
            {
                ("×", cell.Against, Texts.Of("against"), "bad"),
                ("+", cell.Supported, Texts.Of("supported"), "good"),
                ("±", cell.InPart, Texts.Of("in part"), "part"),
                ("¶", cell.Links, cell.Links == 1 ? Texts.Of("link") : Texts.Of("links"), "link"),
                ("!", cell.Loose, Texts.Of("loose"), "loose"),
            }.Where(part => part.Count > 0),
        ];
    }

    private static string Claims(MatrixRow row) => StatementWording.Number(row.Claims, Texts.Of("claim"), Texts.Of("claims"));
}
