package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.Role;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// Denied by default: whatever a service does in somebody's name it refuses to a viewer, before it looks at anything else.
class ServicesAskWhoTest {
    /// Names under which a service takes the person it acts for.
    private static final Set<String> ACTING = Set.of("by", "recordedBy");
    private @TempDir Path folder;

    @Test void aViewerIsRefusedByEveryMethodThatActsForAPerson() throws IllegalAccessException {
        var location = folder.resolve("office.db").toString();
        PersonId viewer;
        try (var database = Database.open(location, new Defaults("行动", "管理员"))) {
            viewer = Stores.of(database).people().insert("访客", null, Role.VIEWER).id();
        }
        var asked = new TreeSet<String>();
        var open = new TreeSet<String>();
        try (var opened = Wiring.open(location, Messages.in("zh"), Clock.systemUTC())) {
            for (var service : services(opened.office())) for (var method : acting(service.getClass())) {
                asked.add(name(method));
                if (!isRefused(service, method, viewer)) open.add(name(method));
            }
        }
        assertEquals(Set.of(), open, "these act for anybody");
        assertTrue(asked.size() >= 25, "only " + asked);
    }

    private static List<Object> services(Office office) throws IllegalAccessException {
        var services = new ArrayList<Object>(List.of(office.staff(), office.signIn(), office.pins().firstCodes(), office.entry()));
        for (var component : Office.class.getRecordComponents()) {
            var service = value(office, component);
            services.add(service);
            if (component.getName().equals("returns")) for (var part : service.getClass().getRecordComponents()) services.add(value(service, part));
        }
        return services;
    }

    private static Object value(Object office, RecordComponent component) throws IllegalAccessException {
        try {
            return component.getAccessor().invoke(office);
        } catch (InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Method> acting(Class<?> service) {
        return Stream.of(service.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> service.getPackageName().startsWith("org.qingqun") && !service.getPackageName().endsWith(".store"))
                .filter(m -> Arrays.stream(m.getParameters()).anyMatch(ServicesAskWhoTest::isActing)).toList();
    }

    private static boolean isActing(Parameter parameter) {
        return ACTING.contains(parameter.getName()) && (parameter.getType() == PersonId.class || parameter.getType() == long.class);
    }

    private static boolean isRefused(Object service, Method method, PersonId viewer) throws IllegalAccessException {
        var arguments = Arrays.stream(method.getParameters())
                .map(p -> isActing(p) ? p.getType() == long.class ? (Object) viewer.value() : viewer : something(p.getType())).toArray();
        try {
            method.setAccessible(true);
            method.invoke(service, arguments);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof ExpectedException refused && refused.code() == ErrorCode.NOT_ALLOWED;
        }
    }

    /// Nothing that a method could work with, so that one which looks at it before it asks who is found out.
    private static Object something(Class<?> type) {
        if (type == String.class) return "";
        if (type == List.class) return List.of();
        if (type == Set.class) return Set.of();
        if (type == Map.class) return Map.of();
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return null;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
