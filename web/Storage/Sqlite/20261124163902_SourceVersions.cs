using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementDraft.Web.Storage.Sqlite
{
    /// <inheritdoc />
    public partial class SourceVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KeptSources",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StatementId = table.Column<string>(type: "TEXT", nullable: false),
                    OlderId = table.Column<string>(type: "TEXT", nullable: false),
                    NewerId = table.Column<string>(type: "TEXT", nullable: false),
                    Kept = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptSources", x => x.Number);
                    table.ForeignKey(
                        name: "FK_KeptSources_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceVersions",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OlderId = table.Column<string>(type: "TEXT", nullable: false),
                    NewerId = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBackBy = table.Column<string>(type: "TEXT", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceVersions", x => x.Number);
                    table.ForeignKey(
                        name: "FK_SourceVersions_Sources_NewerId",
                        column: x => x.NewerId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SourceVersions_Sources_OlderId",
                        column: x => x.OlderId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeptSources_StatementId",
                table: "KeptSources",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceVersions_NewerId",
                table: "SourceVersions",
                column: "NewerId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceVersions_OlderId",
                table: "SourceVersions",
                column: "OlderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptSources");

            migrationBuilder.DropTable(
                name: "SourceVersions");
        }
    }
}
