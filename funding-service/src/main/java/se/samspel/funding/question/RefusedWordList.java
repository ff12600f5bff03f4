package se.samspel.funding.question;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.samspel.funding.question.domain.RefusedWords;
import se.samspel.funding.question.domain.Stem;

/** The list is data, {@code refused-words.txt}, with the reason of each group beside it. */
@Singleton
class RefusedWordList {

    @Produces
    @Singleton
    RefusedWords words() {
        try (InputStream list =
                Objects.requireNonNull(
                        RefusedWordList.class.getResourceAsStream("/refused-words.txt"))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new RefusedWords(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Stem::parse)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
