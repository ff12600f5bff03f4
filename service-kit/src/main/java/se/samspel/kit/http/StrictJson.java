package se.samspel.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.HiddenCharacters;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;

/** Reads requests strictly: what a system sends by mistake is refused, never guessed. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(20)
                                .maxStringLength(100_000)
                                .build());
        mapper.setConfig(
                mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        refuseOtherTypesAsText(mapper);
        mapper.registerModule(
                new SimpleModule()
                        .addDeserializer(String.class, new VisibleText())
                        .setDeserializerModifier(new CalendarYears()));
    }

    private static void refuseOtherTypesAsText(ObjectMapper mapper) {
        for (LogicalType type : List.of(LogicalType.DateTime, LogicalType.Enum)) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
    }

    /** Whichever module reads days, and in whatever order they are registered. */
    private static final class CalendarYears extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> known) {
            return type.getBeanClass() == LocalDate.class ? new DayOfFourDigitYear(known) : known;
        }
    }

    /** RFC 3339 writes years with four digits; the database refuses many of the others. */
    private static final class DayOfFourDigitYear extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        DayOfFourDigitYear(JsonDeserializer<?> known) {
            super(known);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> known) {
            return new DayOfFourDigitYear(known);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            Object read = super.deserialize(parser, context);
            if (read instanceof LocalDate day && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw new InvalidValue(
                        "date",
                        Text.of("Året ska vara 0001 till 9999.", "The year must be 0001 to 9999."));
            }
            return read;
        }
    }

    /** Strings only, without characters that nobody sees. */
    private static final class VisibleText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        VisibleText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                throw typeMismatch(context);
            }
            String text = parser.getText();
            if (HiddenCharacters.areIn(text)) {
                throw new InvalidValue(
                        "hidden-character",
                        Text.of(
                                "Texten har styrtecken eller osynliga tecken.",
                                "The text has control or zero-width characters."));
            }
            return text;
        }

        private JsonProcessingException typeMismatch(DeserializationContext context) {
            return com.fasterxml.jackson.databind.exc.MismatchedInputException.from(
                    context.getParser(), String.class, "a string is expected");
        }
    }
}
