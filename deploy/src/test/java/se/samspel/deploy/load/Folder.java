package se.samspel.deploy.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small folder of case files: two persons, one enrolled and one waiting; tests change parts. */
final class Folder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Path path;

    private Folder(Path path) {
        this.path = path;
    }

    static Folder at(Path path) {
        return new Folder(path);
    }

    static Folder small(Path path) {
        var folder = new Folder(path);
        folder.file(
                "association.json",
                """
                {
                  "association": {"key": "norr", "organisationNumber": "222000-2139",
                    "name": "Samordningsförbundet Norr", "startsOn": "2015-01-01"},
                  "members": [
                    {"key": "fk", "organisationNumber": "202100-5521", "name": "Försäkringskassan",
                      "party": "FORSAKRINGSKASSAN"},
                    {"key": "kommun", "organisationNumber": "212000-2304", "name": "Kommunen",
                      "party": "KOMMUN", "municipalityCode": "2084"}
                  ],
                  "authorities": [
                    {"key": "ame", "memberKey": "kommun", "unit": "ame", "name": "AME"}
                  ]
                }
                """);
        folder.csv(
                CaseFile.INTERVENTIONS,
                "team,Teamet,INDIVIDUAL,ame,2015-05-01,,60,60,Alla,Samtal,kommun;fk,false");
        folder.csv(CaseFile.BUDGET, "team,2020,PERSONAL,1000,500.50,2020-06-30,1100");
        folder.csv(CaseFile.SEATS, "team,kommun,coach,100,50,2015-05-01,,false,false");
        folder.csv(
                CaseFile.PARTICIPANTS,
                "P1,fk,194001042383,2084,NONE",
                "P2,ame,191401682396,,SEKRETESSMARKERING");
        folder.csv(
                CaseFile.REFERRALS,
                "R1,P1,team,fk,ame,fk,2019-01-01,2022-01-01,2019-01-02,2019-01-03,ACCEPTED,"
                        + "2019-01-04,2019-01-05",
                "R2,P2,team,ame,ame,,,,2019-02-01,,,,");
        folder.csv(
                CaseFile.ENROLMENTS,
                "R1,,2019-02-01,true,2019-04-01,2019-12-01,ENLIGT_PLAN,ARBETE,false");
        folder.csv(
                CaseFile.SITUATIONS,
                "R1,BEFORE,2019-02-01,SJUKPENNING:50;FORSORJNINGSSTOD:50,ARBETE/EGET_FORETAG:10,"
                        + "OKAND,12",
                "R1,AFTER,2019-12-01,INGEN_OFFENTLIG:100,,,");
        return folder;
    }

    Folder file(String name, String content) {
        try {
            Files.writeString(path.resolve(name), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }

    Folder csv(CaseFile file, String... rows) {
        String header = String.join(",", file.columns());
        return file(file.fileName(), header + "\n" + String.join("\n", rows) + "\n");
    }

    Path path() {
        return path;
    }

    CaseFolder read() {
        try {
            Association association = AssociationFile.read(path).association();
            if (association == null) {
                throw new AssertionError("association.json has faults");
            }
            return CaseFolder.read(path, association, TODAY);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Each fault as {@code file:line column code}. */
    List<String> faults() {
        return read().rows().stream()
                .flatMap(row -> row.listed().stream())
                .map(bad ->
                        bad.file().replace(".csv", "")
                                + ":"
                                + bad.line()
                                + " "
                                + bad.column()
                                + " "
                                + bad.fault().code())
                .toList();
    }
}
