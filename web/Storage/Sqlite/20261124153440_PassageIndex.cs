using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementDraft.Web.Storage.Sqlite
{
    /// <inheritdoc />
    public partial class PassageIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "IndexedSources",
                columns: table => new
                {
                    SourceNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Parties = table.Column<string>(type: "TEXT", nullable: false),
                    PartiesBy = table.Column<string>(type: "TEXT", nullable: true),
                    PartiesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TopicsPrint = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexedSources", x => x.SourceNumber);
                    table.ForeignKey(
                        name: "FK_IndexedSources_Sources_SourceNumber",
                        column: x => x.SourceNumber,
                        principalTable: "Sources",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passages",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Topics = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passages", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IndexedSources_SourceId",
                table: "IndexedSources",
                column: "SourceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passages_SourceNumber",
                table: "Passages",
                column: "SourceNumber");

            // The words alone: what is quoted is cut out of the sources. Tokens are cut by the program, so the tokenizer has nothing to decide.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE \"PassageWords\" USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE \"PassageWords\";");

            migrationBuilder.DropTable(
                name: "IndexedSources");

            migrationBuilder.DropTable(
                name: "Passages");
        }
    }
}
