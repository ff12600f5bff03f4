/**
 * HTTP conventions shared by the services: required headers, ETags, paging, api-info, freshness.
 */
@NullMarked
package se.samspel.kit.http;

import org.jspecify.annotations.NullMarked;
