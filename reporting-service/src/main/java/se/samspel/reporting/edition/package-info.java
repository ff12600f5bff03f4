/** What has been shown, kept so that it can be shown again exactly as it was. */
@NullMarked
package se.samspel.reporting.edition;

import org.jspecify.annotations.NullMarked;
