using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Facts.Lists;

/// <summary>One entry of a list file. Remembers which keys were asked for, so that the others can be named.</summary>
internal sealed class YamlEntry(YamlFile file, YamlMappingNode fields)
{
    private readonly List<string> _known = [];

    /// <summary>The text under <paramref name="key"/>; its absence is a problem.</summary>
    public string? Required(string key)
    {
        var value = Optional(key);
        if (value is null && Find(key) is null or YamlScalarNode)
        {
            file.Report(fields.Start, $"This entry has no {key} and was left out.");
        }

        return value;
    }

    /// <summary>The text under <paramref name="key"/>, or null.</summary>
    public string? Optional(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return null;
            case YamlScalarNode scalar:
                return scalar.Value;
            case var other:
                file.Report(other.Start, $"\"{key}\" must be a single text.");
                return null;
        }
    }

    /// <summary>The words under <paramref name="key"/>; none when it is absent. A single word counts as a list of one.</summary>
    public IReadOnlyList<string> List(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlScalarNode scalar:
                return [scalar.Value!];
            case YamlSequenceNode list:
                return file.Words(list);
            case var other:
                file.Report(other.Start, $"\"{key}\" must be a list of words.");
                return [];
        }
    }

    /// <summary>The entries under <paramref name="key"/>; bad ones are named and left out.</summary>
    public IReadOnlyList<T> Children<T>(string key, Func<YamlEntry, T?> read)
        where T : class
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children.Select(row => file.Entry(row, read)).OfType<T>()];
            case var other:
                file.Report(other.Start, $"\"{key}\" must be a list of entries.");
                return [];
        }
    }

    /// <summary>The day under <paramref name="key"/>: a full date, or the first day of a month or year; null when absent.</summary>
    public DateOnly? Date(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        file.Report(Find(key)!.Start, $"\"{text}\" is no date; write it like 2024-10-01, 2024-10 or 2024.");
        return null;
    }

    /// <summary>The whole number under <paramref name="key"/>; null when absent.</summary>
    public int? Number(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        file.Report(Find(key)!.Start, $"\"{text}\" is no whole number.");
        return null;
    }

    /// <summary>One of the words of an enumeration, in any case; its absence is a problem.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Required(key) is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, out _) && Enum.TryParse<T>(text, ignoreCase: true, out var value))
        {
            return value;
        }

        var choices = string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()));
        file.Report(Find(key)!.Start, $"\"{text}\" is not one of {choices}.");
        return null;
    }

    /// <summary>Names every key of the entry that no reader asked for. The entry itself stays.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in fields.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!_known.Contains(key.Value ?? "", StringComparer.Ordinal))
            {
                file.Report(key.Start, $"The key \"{key.Value}\" is not known here; known are {string.Join(", ", _known)}.");
            }
        }
    }

    private YamlNode? Find(string key)
    {
        if (!_known.Contains(key, StringComparer.Ordinal))
        {
            _known.Add(key);
        }

        return fields.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
