package se.samspel.participant.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a row the request that a client would have sent, checked as strictly. */
@ApplicationScoped
public class RowRequests {

    private final ObjectMapper json;
    private final Validator validator;

    RowRequests(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param fields as JSON: texts, numbers, lists and maps
     */
    public <T> T read(Map<String, ? extends @Nullable Object> fields, Class<T> type) {
        T request = json.convertValue(fields, type);
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }
}
