package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    private static final String HEADER = String.join(",", CaseFile.PARTICIPANTS.columns());
    private static final String GOOD = "P2,ame,191401682396,,NONE";

    @TempDir Path dir;

    @Test
    void aRowWithTooManyOrTooFewColumnsIsListedAndTheOthersAreRead() {
        assertThat(faults(HEADER + "\nP1,fk,194001042383,2084,NONE,x\nP3,fk\n" + GOOD))
                .containsExactly(
                        "participants:2  too-many-columns", "participants:3  too-few-columns");
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndEmptyLinesAreNoFaults() {
        assertThat(faults("\uFEFF" + HEADER + "\r\n\r\n" + GOOD + "\r\n\r\n")).isEmpty();
    }

    @Test
    void columnsMayComeInAnyOrder() {
        String header = "protection,participantKey,controller,municipalityCode";

        assertThat(faults(header + ",personalIdentityNumber\nNONE,P2,ame,,191401682396")).isEmpty();
    }

    @Test
    void anUnknownOrMissingColumnMakesEveryRowBad() {
        assertThat(faults(HEADER.replace("protection", "guard") + "\n" + GOOD))
                .containsExactly(
                        "participants:1 guard unknown-column",
                        "participants:1 protection missing-column",
                        "participants:2  bad-header");
    }

    @Test
    void theLineIsWhereTheRecordStartsAlsoAfterLineBreaksInsideQuotes() {
        Folder folder =
                Folder.small(dir)
                        .csv(
                                CaseFile.INTERVENTIONS,
                                "team,Teamet,INDIVIDUAL,ame,2015-05-01,,60,60,\"a\nb\",,fk,false",
                                "other,Andra,SIDEWAYS,ame,2015-05-01,,60,60,,,fk,false");

        assertThat(folder.faults()).containsExactly("interventions:4 orientation unknown-code");
    }

    @Test
    void brokenQuotesSpoilOneRowOnly() {
        assertThat(
                        faults(
                                HEADER
                                        + "\nP1,fk,194001042383,2084,NONE\nP3,\"fk\"x,1,2,NONE\n"
                                        + GOOD
                                        + "\nP4,\"fk,1,2,NONE\nP5,fk,194001079120,,NONE"))
                .containsExactly("participants:3  bad-quotes", "participants:5  bad-quotes");
    }

    @Test
    void textThatIsNotUtf8IsListed() {
        assertThat(faults(HEADER + "\nP\uFFFD,fk,194001042383,2084,NONE\n" + GOOD))
                .containsExactly("participants:2 participantKey bad-characters");
    }

    private List<String> faults(String participants) {
        return Folder.small(dir)
                .file("participants.csv", participants)
                .csv(CaseFile.REFERRALS)
                .csv(CaseFile.ENROLMENTS)
                .csv(CaseFile.SITUATIONS)
                .faults();
    }
}
