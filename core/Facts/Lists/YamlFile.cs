using StatementDraft.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Facts.Lists;

/// <summary>One list file on its way into the lexicon: gives out its entries and collects what is wrong, with line and column.</summary>
internal sealed class YamlFile(string name, List<LocatedProblem> problems)
{
    /// <summary>The file's name as the desk knows it.</summary>
    public string Name { get; } = name;

    /// <summary>The file's root, or null when it is empty or no YAML; the latter is a problem.</summary>
    public YamlNode? Parse(string content)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(content));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException broken)
        {
            Report(broken.Start, $"This file is not valid YAML and was left out: {broken.Message}");
            return null;
        }
    }

    /// <summary>The entries of a file that holds a list of them. Bad ones are named and left out; so is the second of the same name.</summary>
    public IReadOnlyList<T> Entries<T>(YamlNode root, Func<YamlEntry, T?> read, Func<T, string> key)
        where T : class
    {
        if (root is not YamlSequenceNode rows)
        {
            Report(root.Start, $"This file must be a list of entries, each beginning with a dash.");
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<T>(rows.Children.Count);
        foreach (var row in rows.Children)
        {
            if (Entry(row, read) is not { } entry)
            {
                continue;
            }

            if (seen.Add(key(entry)))
            {
                entries.Add(entry);
            }
            else
            {
                Report(row.Start, $"\"{key(entry)}\" is listed a second time; this entry was left out.");
            }
        }

        return entries;
    }

    /// <summary>The word lists of any other file: one list without a key, or several by key.</summary>
    public IEnumerable<(string Key, IReadOnlyList<string> Words)> WordLists(YamlNode root)
    {
        switch (root)
        {
            case YamlSequenceNode list:
                yield return ("", Words(list));
                break;
            case YamlMappingNode lists:
                foreach (var (key, value) in lists.Children)
                {
                    if (key is YamlScalarNode { Value: { } word } && value is YamlSequenceNode list)
                    {
                        yield return (word, Words(list));
                    }
                    else
                    {
                        Report(value.Start, $"The list \"{key}\" must be a list of words.");
                    }
                }

                break;
            default:
                Report(root.Start, $"This file must be a list of words, or several lists by key.");
                break;
        }
    }

    /// <summary>One entry, or null when it is no set of keys or its reader found it wanting.</summary>
    public T? Entry<T>(YamlNode row, Func<YamlEntry, T?> read)
        where T : class
    {
        if (row is not YamlMappingNode fields)
        {
            Report(row.Start, $"An entry must be a set of keys and values.");
            return null;
        }

        var entry = new YamlEntry(this, fields);
        var value = read(entry);
        entry.ReportUnknownKeys();
        return value;
    }

    /// <summary>The words of a list; what is not a word is named and left out.</summary>
    public IReadOnlyList<string> Words(YamlSequenceNode list)
    {
        var words = new List<string>(list.Children.Count);
        foreach (var item in list.Children)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } word })
            {
                words.Add(word);
            }
            else
            {
                Report(item.Start, $"A list may hold words only.");
            }
        }

        return words;
    }

    /// <summary>Adds a problem at a place of this file.</summary>
    public void Report(Mark place, Wording message) => problems.Add(new LocatedProblem(Name, (int)place.Line, (int)place.Column, message));
}
