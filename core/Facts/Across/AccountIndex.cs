namespace StatementDraft.Core.Facts.Across;

/// <summary>The accounts of one sort (amounts in dollars, numbers of jobs, days), made ready for finding those that are of one thing.</summary>
/// <remarks>Two accounts are of one thing when the words near them agree, a word counting for more the fewer accounts have it
/// (K. Spärck Jones, "A statistical interpretation of term specificity", 1972). Each is held only against the first accounts that have
/// one of its rarer words, so the time is linear in the number of accounts.</remarks>
internal sealed class AccountIndex
{
    /// <summary>The share of the weight of the poorer account's words that the other must have. On the shared corpus accounts of one thing
    /// begin at 0.36, and of two things that no name, day, payer or purpose tells apart end at 0.32.</summary>
    public const double Threshold = 0.34;

    /// <summary>Two words in common are chance.</summary>
    private const int FewestWords = 3;

    /// <summary>Against how many accounts of a word each is held.</summary>
    private const int Most = 48;

    // With few accounts every word is rare; this keeps their weights apart from those of words that all have.
    private const int Smoothing = 10;

    private readonly IReadOnlyList<Account> _all;
    private readonly int[][] _words;
    private readonly double[] _weights;
    private readonly double[] _totals;
    private readonly List<int>[] _holders;

    public AccountIndex(IReadOnlyList<Account> accounts)
    {
        _all = accounts;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in accounts.SelectMany(account => account.Words))
        {
            numbers.TryAdd(word, numbers.Count);
        }

        _holders = [.. Enumerable.Range(0, numbers.Count).Select(_ => new List<int>())];
        _words = new int[accounts.Count][];
        for (var i = 0; i < accounts.Count; i++)
        {
            _words[i] = [.. accounts[i].Words.Select(word => numbers[word]).Order()];
            Array.ForEach(_words[i], word => _holders[word].Add(i));
        }

        _weights = [.. _holders.Select(holders => Math.Log(1 + ((accounts.Count + Smoothing) / (double)holders.Count)))];
        _totals = [.. _words.Select(words => words.Sum(word => _weights[word]))];
    }

    /// <summary>The earlier accounts that may be of the same thing as this one, with how well they agree.</summary>
    public IEnumerable<(int Other, double Likeness)> Before(int account)
    {
        var tried = new HashSet<int>();

        // Nearly all have the commonest words: who agrees in those alone does not agree.
        foreach (var word in _words[account].OrderByDescending(word => _weights[word]).ThenBy(word => word).Take(Math.Max(FewestWords, _words[account].Length * 2 / 3)))
        {
            foreach (var other in _holders[word].Take(Most).TakeWhile(other => other < account))
            {
                if (tried.Add(other) && Likeness(account, other) is >= Threshold and var likeness && _all[account].MayBeOneWith(_all[other]))
                {
                    yield return (other, likeness);
                }
            }
        }
    }

    private double Likeness(int one, int other)
    {
        var (a, b) = (_words[one], _words[other]);
        var (count, weight) = (0, 0.0);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                (count, weight, i, j) = (count + 1, weight + _weights[a[i]], i + 1, j + 1);
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return count < FewestWords ? 0 : weight / Math.Min(_totals[one], _totals[other]);
    }
}
