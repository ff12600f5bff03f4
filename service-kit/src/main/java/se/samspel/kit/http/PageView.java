package se.samspel.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, with what it takes to go on. */
public record PageView<T>(
        @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<T> items) {

    /**
     * @param totalRecords at most 10,000; absent unless asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meta(int page, int limit, int count, @Nullable Long totalRecords) {}

    /** Absolute addresses. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(
            String self,
            String first,
            @Nullable String last,
            @Nullable String next,
            @Nullable String prev) {}
}
