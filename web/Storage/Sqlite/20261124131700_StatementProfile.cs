using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementDraft.Web.Storage.Sqlite
{
    /// <inheritdoc />
    public partial class StatementProfile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ProfileId",
                table: "Statements",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "joint-leaders");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ProfileId",
                table: "Statements");
        }
    }
}
