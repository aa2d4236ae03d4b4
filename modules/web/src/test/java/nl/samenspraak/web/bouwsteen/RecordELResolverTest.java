package nl.samenspraak.web.bouwsteen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import nl.samenspraak.kern.Pet;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private static final Pet TOELEIDER = new Pet("toeleider", "Toeleider");

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new LegeContext();

    @Test
    void a_page_reads_a_component_of_a_record_by_its_name() {
        assertThat(resolver.getValue(context, TOELEIDER, "naam")).isEqualTo("Toeleider");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void a_record_that_is_not_public_can_be_read_too() {
        record Rij(int nummer) {}

        assertThat(resolver.getValue(context, new Rij(3), "nummer")).isEqualTo(3);
    }

    @Test
    void another_name_and_another_type_are_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, TOELEIDER, "onbekend")).isNull();
        assertThat(resolver.getValue(context, "tekst", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_cannot_be_written() {
        assertThat(resolver.isReadOnly(context, TOELEIDER, "naam")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, TOELEIDER, "naam", "Handhaver"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class LegeContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
