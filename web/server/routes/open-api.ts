import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { buildOpenApi } from '../open-api.ts';
import { serveRoute } from '../serve-route.ts';

/** The description of the API, built when first asked for. */
export const serveOpenApi: RouteGroup = (app, { product }) => {
  let document: ReturnType<typeof buildOpenApi> | undefined;
  serveRoute(app, api.openApi, () => {
    document ??= buildOpenApi(product.version);
    return { ...document };
  });
};
