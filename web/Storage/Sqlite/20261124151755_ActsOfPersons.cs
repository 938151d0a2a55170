using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementDraft.Web.Storage.Sqlite
{
    /// <inheritdoc />
    public partial class ActsOfPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "StatementVersions",
                type: "TEXT",
                nullable: false,
                defaultValue: "the desk officer");

            migrationBuilder.AddColumn<int>(
                name: "Undoes",
                table: "StatementVersions",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "By",
                table: "StatementVersions");

            migrationBuilder.DropColumn(
                name: "Undoes",
                table: "StatementVersions");
        }
    }
}
