package se.samspel.referral.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/**
 * Where a reader of the feed stands. Written so that nobody computes with it.
 *
 * @param position the last event's, 0 before the first
 */
public record Cursor(long position) {

    private static final String FORM = "f1:";

    public static final Cursor START = new Cursor(0);

    static Cursor parse(@Nullable String text) {
        return parse(text, "after");
    }

    /**
     * What a reader has sent back; 400 for what it has made itself.
     *
     * @param pointer where the request has it
     */
    public static Cursor parse(@Nullable String text, String pointer) {
        if (text == null) {
            return START;
        }
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            long position = plain.startsWith(FORM) ? Long.parseLong(plain.substring(3)) : -1;
            if (position >= 0) {
                return new Cursor(position);
            }
        } catch (IllegalArgumentException e) {
            throw unknown(pointer);
        }
        throw unknown(pointer);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((FORM + position).getBytes(StandardCharsets.US_ASCII));
    }

    private static Problem unknown(String pointer) {
        return Problem.malformed(
                pointer,
                "unknown-cursor",
                Text.of(
                        "Skicka det värde som next hade i föregående svar.",
                        "Send the value that next had in the previous answer."));
    }
}
