namespace StatementDraft.Web.Setup;

/// <summary>Where the site keeps its database when nobody says: the user's data folder of the operating system.</summary>
public static class DataFolder
{
    private const string Name = "StatementDraft";

    /// <summary>The connection string for the database file in the user's data folder. The folder is made, for its user alone.</summary>
    /// <exception cref="SettingsException">There is no such folder, or it may not be written.</exception>
    public static string DefaultDatabase()
    {
        var parent = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (string.IsNullOrEmpty(parent))
        {
            throw new SettingsException("This user has no data folder. Name a database file with the setting ConnectionStrings:StatementDraft, for example \"Data Source=/srv/statementdraft.db\".");
        }

        var folder = Path.Combine(parent, Name);
        Create(folder);
        return $"Data Source={Path.Combine(folder, "statementdraft.db")}";
    }

    /// <summary>Makes a folder that only its user may read, where the system knows such a thing.</summary>
    /// <exception cref="SettingsException">It cannot be made.</exception>
    public static void Create(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The folder {folder} for the database cannot be made: {problem.Message}");
        }
    }
}
