package se.samspel.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.LongSupplier;

/** Builds the pages of lists. */
@RequestScoped
public class Pages {

    private final UriInfo uri;

    Pages(UriInfo uri) {
        this.uri = uri;
    }

    /**
     * @param rows what {@link PageQuery#fetch()} rows from {@link PageQuery#offset()} gave
     * @param count counts all rows (to 10,000); run only when the caller asked for it
     */
    public <T> PageView<T> view(PageQuery query, List<T> rows, LongSupplier count) {
        boolean more = rows.size() > query.limit();
        List<T> items = List.copyOf(query.shown(rows));
        Long total = query.total() ? count.getAsLong() : null;
        var links =
                new PageView.Links(
                        link(query, query.page()),
                        link(query, 1),
                        total == null ? null : link(query, lastPage(total, query.limit())),
                        more ? link(query, query.page() + 1) : null,
                        query.page() > 1 ? link(query, query.page() - 1) : null);
        var meta = new PageView.Meta(query.page(), query.limit(), items.size(), total);
        return new PageView<>(meta, links, items);
    }

    private String link(PageQuery query, int page) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("limit", query.limit())
                .build()
                .toString();
    }

    private static int lastPage(long total, int limit) {
        return (int) Math.max(1, (total + limit - 1) / limit);
    }
}
