using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementDraft.Web.Storage.Sqlite
{
    /// <inheritdoc />
    public partial class Brackets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Brackets",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Brackets",
                table: "Clauses",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Brackets",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Brackets",
                table: "Clauses");
        }
    }
}
