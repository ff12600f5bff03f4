package se.samspel.kit.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Refuses what is no number (400), where the framework would say that the page doesn't exist. */
@Provider
class NumberParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // int and Integer are both served by a converter of Integer
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation[] annotations) {
        boolean number = rawType.equals(int.class) || rawType.equals(Integer.class);
        // What is no number in a path is an address of nothing: that stays a 404.
        boolean inPath = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        return number && !inPath ? (ParamConverter<T>) new WholeNumber() : null;
    }

    private static final class WholeNumber implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw Problem.malformed(
                        "",
                        "not-a-number",
                        Text.of("Ett heltal väntas.", "A whole number is expected."));
            }
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
