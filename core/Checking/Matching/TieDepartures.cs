using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>A name that hangs on a word on which the source hangs another: "coal from Norland" where it says "coal from Sudland", wherever else Norland stands.</summary>
internal sealed class TieDepartures(TieReader reader, NameLikeness likeness)
{
    // A name may belong to the nearest word or to the one before it ("a dam in Norland", "build a dam in Norland").
    private const int Near = 2;
    private const double Circumstance = 0.6;

    /// <summary>The departures of names: those of <paramref name="missing"/> names, and in the place of these or beside them those of names on a word that has another.
    /// A word on which the source hangs no name of the sort departs from nothing.</summary>
    public IReadOnlyList<Departure> Find(Comparison pair, IEnumerable<Departure> missing)
    {
        var found = missing.ToList();
        var mine = reader.Read(pair.Claim, pair.ClaimText);
        if (mine.Count == 0)
        {
            return found;
        }

        var theirs = reader.Read(pair.Passage, pair.SourceText);
        foreach (var tie in mine.Where(tie => tie.Sure && tie.By is not (Tie.Doer or Tie.Between)))
        {
            var known = found.FindIndex(departure => departure.Span == tie.Name.Span);
            if (Rival(pair, tie, theirs) is not { } rival || (known >= 0 && !likeness.AreApart(tie.Name, rival.Name)))
            {
                if (known >= 0 && tie.By is (Tie.In or Tie.From or Tie.To))
                {
                    // Where, whence and to whom it is done is more than a name that the claim speaks of.
                    found[known] = found[known] with { Weight = Math.Max(found[known].Weight, Circumstance) };
                }

                continue;
            }

            var told = Told(pair, tie, rival, mine, theirs);
            if (known < 0)
            {
                found.Add(told);
            }
            else if (told.Contradicts)
            {
                found[known] = told with { Absent = found[known].Absent };
            }
        }

        return found;
    }

    private static Departure Told(Comparison pair, NameTie tie, NameTie rival, IReadOnlyList<NameTie> mine, IReadOnlyList<NameTie> theirs)
    {
        var row = theirs.Where(other => other.Row == rival.Row).ToList();
        var claimed = mine.Where(other => other.Row == tie.Row).ToList();
        var left = row.Where(other => !claimed.Exists(my => NameLikeness.AreSame(my.Name, other.Name))).ToList();

        // One more than the source has is not denied by it; one in the place of another is.
        var replaced = !rival.Open && left.Count > 0;
        var said = row.Select(other => other.Whole).Aggregate((all, next) => all.Cover(next));
        return new Departure(DepartureKind.Name, tie.Name.Span, $"The source says “{pair.Read(said).ReplaceLineEndings(" ")}”, not “{pair.Said(tie.Whole).ReplaceLineEndings(" ")}”.", replaced, InPlace: true)
        {
            Instead = (left.Count > 0 ? left[0] : rival).Name.Span,
        };
    }

    private NameTie? Rival(Comparison pair, NameTie mine, IReadOnlyList<NameTie> theirs)
    {
        foreach (var head in mine.Heads.Take(Near))
        {
            var there = theirs.Where(other => other.By == mine.By && other.Heads.Take(Near).Any(place => IsAlike(pair, head, place))).ToList();
            if (there.Count == 0)
            {
                continue;
            }

            var near = there.Max(other => Shared(pair, mine, other));
            if (theirs.Any(other => NameLikeness.AreSame(mine.Name, other.Name) && MayMean(mine.By, other.By) && Carries(pair, mine, other, near)))
            {
                return null;
            }

            return there.Find(other => other.Sure
                && (likeness.AreApart(mine.Name, other.Name) || (mine.By != Tie.Owner && IsAlike(pair, mine.Heads[0], other.Heads[0]) && NameLikeness.MayBeApart(mine.Name, other.Name) && StandsIn(pair, mine.Name))));
        }

        return null;
    }

    // A name that nobody knows and that only the sentences around have is no other name than the passage's.
    private static bool StandsIn(Comparison pair, NameGroup name) => pair.Passage.Any(term => term.Name is { } other && NameLikeness.AreSame(name, other));

    /// <summary>Whether the other tie of the same name belongs to the same words as the claim's, about as much of them as the nearest rival does.</summary>
    private static bool Carries(Comparison pair, NameTie mine, NameTie other, int near) =>
        Shared(pair, mine, other) is > 0 and var shared
        && (other.By == mine.By
            ? shared >= near || (shared > near - 2 && other.Heads.Any(place => IsAlike(pair, mine.Heads[0], place)))
            : (shared >= near || mine.By == Tie.Owner) && other.Heads.Take(Near).Any(place => mine.Heads.Any(head => IsAlike(pair, head, place))));

    private static int Shared(Comparison pair, NameTie mine, NameTie other) => mine.Heads.Count(head => other.Heads.Any(place => IsAlike(pair, head, place)));

    private static bool IsAlike(Comparison pair, int head, int place) => Compare.Strength(pair.Claim[head], pair.Passage[place], pair.Thesaurus) > 0;

    /// <summary>Whether the second can say what the first says: "Norland's loan" is a loan by, of or from Norland.</summary>
    private static bool MayMean(Tie mine, Tie theirs) => mine == theirs || mine switch
    {
        Tie.Owner => theirs is Tie.Of or Tie.From or Tie.By or Tie.Doer,
        Tie.Of => theirs is Tie.Owner or Tie.From or Tie.To or Tie.Object,
        Tie.From => theirs is Tie.Owner or Tie.Of or Tie.By,
        Tie.By => theirs is Tie.Owner or Tie.Doer or Tie.From,
        Tie.To => theirs is Tie.In or Tie.On or Tie.With or Tie.Object,
        Tie.In => theirs is Tie.To,
        Tie.On => theirs is Tie.To or Tie.In or Tie.Object,
        Tie.With => theirs is Tie.Between or Tie.Object or Tie.Doer or Tie.Owner or Tie.Of,
        Tie.Object => theirs is Tie.Of or Tie.To or Tie.On or Tie.With,
        _ => true,
    };
}
