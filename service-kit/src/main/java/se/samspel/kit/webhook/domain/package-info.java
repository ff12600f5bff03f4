/** What a receiver's row keeps. */
@NullMarked
package se.samspel.kit.webhook.domain;

import org.jspecify.annotations.NullMarked;
