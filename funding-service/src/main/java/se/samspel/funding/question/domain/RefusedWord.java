package se.samspel.funding.question.domain;

/**
 * A word that asks for what is not asked without approval.
 *
 * @param pointer where it stands in the request
 * @param word as it is written there
 */
public record RefusedWord(String pointer, String word) {

    static RefusedWord read(String written) {
        int space = written.indexOf(' ');
        return new RefusedWord(written.substring(0, space), written.substring(space + 1));
    }

    String written() {
        return pointer + " " + word;
    }
}
