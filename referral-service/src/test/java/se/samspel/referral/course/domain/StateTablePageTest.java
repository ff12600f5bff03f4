package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table in the README is printed from the code. Run with {@code -Dcontract.update=true} to
 * write it.
 */
class StateTablePageTest {

    private static final Path PAGE = Path.of("README.md");
    private static final String BEGIN = "<!-- state table: printed from course.domain.Move -->\n";
    private static final String END = "<!-- end of the state table -->";

    @Test
    void theReadmeShowsTheTableOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        }
        assertThat(Files.readString(PAGE)).contains(BEGIN + table() + END);
    }

    private static String table() {
        var table = new StringBuilder("| state |");
        for (Party party : Party.values()) {
            table.append(' ').append(heading(party)).append(" |");
        }
        table.append("\n|---|").append("---|".repeat(Party.values().length)).append('\n');
        for (ReferralState state : ReferralState.values()) {
            table.append("| ").append(state).append(" |");
            for (Party party : Party.values()) {
                table.append(' ').append(moves(state, party)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String heading(Party party) {
        return switch (party) {
            case REFERRER -> "referrer";
            case HOST -> "host";
            case ENROLMENT -> "follows from the enrolment";
        };
    }

    private static String moves(ReferralState state, Party party) {
        return Arrays.stream(Move.values())
                .filter(move -> move.by() == party && move.startsFrom(state))
                .map(move -> move + " → " + end(move))
                .collect(Collectors.joining("<br>"));
    }

    private static String end(Move move) {
        return switch (move) {
            case AMEND -> "as it was";
            case CORRECT -> "the state before the enrolment";
            case SUBMIT,
                    RECEIVE,
                    REQUEST_COMPLETION,
                    COMPLETE,
                    ACCEPT,
                    DECLINE,
                    QUEUE,
                    LAPSE,
                    REDIRECT,
                    WITHDRAW,
                    ENROL,
                    CLOSE,
                    RETURN ->
                    String.valueOf(move.to());
        };
    }
}
