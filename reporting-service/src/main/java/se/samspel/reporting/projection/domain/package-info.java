/** What a told fact is counted by: its facets and its amounts. */
@NullMarked
package se.samspel.reporting.projection.domain;

import org.jspecify.annotations.NullMarked;
